CREATE TABLE agenda_item ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, is_public BOOLEAN NOT NULL, kind VARCHAR(32) NOT NULL, rapporteur VARCHAR(300) NOT NULL, paper_reference VARCHAR(100) NOT NULL, planned_minutes INTEGER NOT NULL, invitation_note VARCHAR(300) NOT NULL, meeting_id CHAR(32) NOT NULL, parent_id CHAR(32), position INTEGER NOT NULL, number VARCHAR(20) NOT NULL, is_supplement BOOLEAN NOT NULL, state VARCHAR(32) NOT NULL, started_at TIME, ended_at TIME, minutes_title VARCHAR(300) NOT NULL, outcome VARCHAR(300) NOT NULL, search_text VARCHAR NOT NULL, minutes_text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_agenda_item PRIMARY KEY (id), CONSTRAINT fk_agenda_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_agenda_item_parent_id_agenda_item FOREIGN KEY(parent_id) REFERENCES agenda_item (id) ON DELETE CASCADE );
INSERT INTO "agenda_item" VALUES ('01a207e9d7d176b79d796fae12e99483','Eröffnung, Ladung, Beschlussfähigkeit',2,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a207e9d7c173329a50f78c45d76cff',NULL,0,'1',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a207e9d7d47c9a82e1122c4e842ef5','Feststellung der Tagesordnung',2,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a207e9d7c173329a50f78c45d76cff',NULL,1,'2',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a207e9d7d67e20b424306851ef2ef1','Beschlusskontrolle',2,'Beschlusskontrolle',1,'report','','',15,'','01a207e9d7c173329a50f78c45d76cff',NULL,2,'3',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a207e9d7d87daa9edf90e563ce880a','Berichte aus den Arbeitsgruppen',2,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a207e9d7c173329a50f78c45d76cff',NULL,3,'4',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a207e9d7da7c479e8df19ff445047e','Mitteilungen und Anfragen, Verschiedenes',2,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a207e9d7c173329a50f78c45d76cff',NULL,4,'5',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a207e9d869721d8013067e85a0851c','Eröffnung, Ladung, Beschlussfähigkeit',2,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a207e9d86574d78e846b0be8b9dc51',NULL,0,'1',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a207e9d86b70779eb44494970c1476','Feststellung der Tagesordnung',2,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a207e9d86574d78e846b0be8b9dc51',NULL,1,'2',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a207e9d86c7f88b7d232a433bbf082','Beschlusskontrolle',2,'Beschlusskontrolle',1,'report','','',15,'','01a207e9d86574d78e846b0be8b9dc51',NULL,2,'3',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a207e9d86e7fc894e289c24f0f0c74','Berichte aus den Arbeitsgruppen',2,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a207e9d86574d78e846b0be8b9dc51',NULL,3,'4',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a207e9d871712a9cecbe0345ac63e5','Mitteilungen und Anfragen, Verschiedenes',2,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a207e9d86574d78e846b0be8b9dc51',NULL,4,'5',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a207e9d8f7736da6cf5cd81ab3dac1','Eröffnung, Ladung, Beschlussfähigkeit',2,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a207e9d8f378b7936583835f183ca1',NULL,0,'1',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a207e9d8f9728cad1bc7401ca24a59','Feststellung der Tagesordnung',2,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a207e9d8f378b7936583835f183ca1',NULL,1,'2',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a207e9d8fb7259a86b6afbc4adb7f6','Beschlusskontrolle',2,'Beschlusskontrolle',1,'report','','',15,'','01a207e9d8f378b7936583835f183ca1',NULL,2,'3',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a207e9d8fd706db9964a19d84710d3','Berichte aus den Arbeitsgruppen',2,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a207e9d8f378b7936583835f183ca1',NULL,3,'4',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a207e9d8fe7e2cbf6c50a4516bbc2b','Mitteilungen und Anfragen, Verschiedenes',2,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a207e9d8f378b7936583835f183ca1',NULL,4,'5',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a207e9d97971b5a277a193a4d9d1c9','Eröffnung, Begrüßung, Feststellung der form- und fristgerechten Ladung und der Beschlussfähigkeit',3,'Eröffnung, Begrüßung, Feststellung der form- und fristgerechten Ladung und der Beschlussfähigkeit',1,'formality','','',5,'','01a207e9d9757786aaa8b18373f35c00',NULL,0,'1',0,'called','16:02:00.000000','16:08:00.000000','Eröffnung','','eroffnung, begrussung, feststellung der form- und fristgerechten ladung und der beschlussfahigkeit
die vorsitzende eroffnet die sitzung um 16:02 uhr, begrusst die anwesenden und stellt fest, dass mit schreiben vom 24. februar 2026 form- und fristgerecht geladen wurde. mit 8 von 11 stimmberechtigten mitgliedern ist die lenkungsgruppe beschlussfahig.','Die Vorsitzende eröffnet die Sitzung um 16:02 Uhr, begrüßt die Anwesenden und stellt fest, dass mit Schreiben vom 24. Februar 2026 form- und fristgerecht geladen wurde. Mit 8 von 11 stimmberechtigten Mitgliedern ist die Lenkungsgruppe beschlussfähig.');
INSERT INTO "agenda_item" VALUES ('01a207e9d97a7ea9bef8ea43bbeb942b','Feststellung der Tagesordnung',3,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a207e9d9757786aaa8b18373f35c00',NULL,1,'2',0,'called','16:08:00.000000','16:10:00.000000','','Die Tagesordnung wird wie versandt festgestellt.','feststellung der tagesordnung
die tagesordnung wird wie versandt festgestellt.','');
INSERT INTO "agenda_item" VALUES ('01a207e9d97c7e19b05c5db664ff158f','Genehmigung der Niederschrift über die 11. Sitzung am 2. Dezember 2025',3,'Genehmigung der Niederschrift über die 11. Sitzung am 2. Dezember 2025',1,'formality','','',8,'','01a207e9d9757786aaa8b18373f35c00',NULL,2,'3',0,'called','16:10:00.000000','16:25:00.000000','Genehmigung der Niederschrift über die 11. Sitzung','','genehmigung der niederschrift uber die 11. sitzung am 2. dezember 2025
herr tuncher weist darauf hin, dass es unter top 5 „un-behindertenrechtskonvention“ heissen muss. mit dieser berichtigung wird die niederschrift genehmigt.','Herr Tüncher weist darauf hin, dass es unter TOP 5 „UN-Behindertenrechtskonvention“ heißen muss. Mit dieser Berichtigung wird die Niederschrift genehmigt.');
INSERT INTO "agenda_item" VALUES ('01a207e9d97e7c3d8d574a2f0a61520f','Beschlusskontrolle – offene Aufträge und Maßnahmen',3,'Beschlusskontrolle – offene Aufträge und Maßnahmen',1,'report','','',10,'Anlage 1','01a207e9d9757786aaa8b18373f35c00',NULL,3,'4',0,'called','16:25:00.000000','16:30:00.000000','','zur Kenntnis genommen','beschlusskontrolle – offene auftrage und massnahmen
zur kenntnis genommen','');
INSERT INTO "agenda_item" VALUES ('01a207e9d9807b26ad76d3c3d68fab05','Sicherheitslage: Polizeiliche Kriminalstatistik 2025, Musterau im Vergleich',3,'Sicherheitslage: Polizeiliche Kriminalstatistik 2025, Musterau im Vergleich',1,'report','','',15,'mündlicher Bericht, Polizeistation','01a207e9d9757786aaa8b18373f35c00',NULL,4,'5',0,'called','16:30:00.000000','16:40:00.000000','','zur Kenntnis genommen','sicherheitslage: polizeiliche kriminalstatistik 2025, musterau im vergleich
zur kenntnis genommen','');
INSERT INTO "agenda_item" VALUES ('01a207e9d982790099b5d1f7f9fe9e97','KOMPASS: Ergebnisse der Bürgerbefragung und Vorbereitung der 2. Sicherheitskonferenz',3,'KOMPASS: Ergebnisse der Bürgerbefragung und Vorbereitung der 2. Sicherheitskonferenz',1,'discussion','','PR-2026/004',10,'','01a207e9d9757786aaa8b18373f35c00',NULL,5,'6',0,'called','16:40:00.000000','16:46:00.000000','','','kompass: ergebnisse der burgerbefragung und vorbereitung der 2. sicherheitskonferenz
pr-2026/004','');
INSERT INTO "agenda_item" VALUES ('01a207e9d9847a169815f43dddbd8e95','Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt',3,'Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt',1,'resolution','Dipl.-Ing. Olaf Brettschneider (Stadtwerke)','PR-2026/005',15,'','01a207e9d9757786aaa8b18373f35c00','01a207e9d982790099b5d1f7f9fe9e97',0,'6.1',0,'called','16:46:00.000000','17:00:00.000000','Angstraum Bahnhofsunterführung','','angstraum bahnhofsunterfuhrung – beleuchtung und grunschnitt
pr-2026/005
dipl.-ing. olaf brettschneider (stadtwerke)
herr brettschneider stellt die messung der beleuchtung vor. in der aussprache weist frau rabenhorst darauf hin, dass bei der begehung im februar vor allem der zugewachsene westeingang genannt wurde.','Herr Brettschneider stellt die Messung der Beleuchtung vor. In der Aussprache weist Frau Rabenhorst darauf hin, dass bei der Begehung im Februar vor allem der zugewachsene Westeingang genannt wurde.');
INSERT INTO "agenda_item" VALUES ('01a207e9d9867b78a220174524aad45b','Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz',3,'Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz',1,'resolution','','PR-2026/006',15,'','01a207e9d9757786aaa8b18373f35c00','01a207e9d982790099b5d1f7f9fe9e97',1,'6.2',0,'called','17:00:00.000000','17:18:00.000000','','','fahrradabstellanlage bahnhof – prufauftrag videoschutz
pr-2026/006','');
INSERT INTO "agenda_item" VALUES ('01a207e9d9887bc2be2dee15838d1ca0','9. Musterauer Präventionstag am 12. September 2026 – Sachstand und Budget',3,'9. Musterauer Präventionstag am 12. September 2026 – Sachstand und Budget',1,'resolution','','PR-2026/007',15,'','01a207e9d9757786aaa8b18373f35c00',NULL,6,'7',0,'called','17:20:00.000000','17:40:00.000000','9. Präventionstag','','9. musteraur praventionstag am 12. september 2026 – sachstand und budget
pr-2026/007','');
INSERT INTO "agenda_item" VALUES ('01a207e9d98a7a73aeb8abd2c1bffe69','Berichte aus den Arbeitsgruppen (AG Gewalt, AG Sucht, AG Sichere Quartiere)',3,'Berichte aus den Arbeitsgruppen (AG Gewalt, AG Sucht, AG Sichere Quartiere)',1,'report','','',10,'','01a207e9d9757786aaa8b18373f35c00',NULL,7,'8',0,'called','17:40:00.000000','17:55:00.000000','','zur Kenntnis genommen','berichte aus den arbeitsgruppen (ag gewalt, ag sucht, ag sichere quartiere)
zur kenntnis genommen','');
INSERT INTO "agenda_item" VALUES ('01a207e9d98c7a018a6579c4945f8aec','Mitteilungen und Anfragen, Verschiedenes',3,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',5,'','01a207e9d9757786aaa8b18373f35c00',NULL,8,'9',0,'called','17:55:00.000000','18:02:00.000000','','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a207e9d98e7961ad668b522c917e37','Förderantrag „Demokratie leben!“ – Bewertung der eingegangenen Projektanträge',3,'Förderantrag „Demokratie leben!“ – Bewertung der eingegangenen Projektanträge',0,'discussion','','PR-2026/008',10,'','01a207e9d9757786aaa8b18373f35c00',NULL,9,'10',0,'called','18:02:00.000000','18:11:00.000000','','','forderantrag „demokratie leben!“ – bewertung der eingegangenen projektantrage
pr-2026/008
die eingegangenen projektantrage werden vorgestellt und anhand der kriterien beraten.','Die eingegangenen Projektanträge werden vorgestellt und anhand der Kriterien beraten.');
INSERT INTO "agenda_item" VALUES ('01a207e9db097e7490d4a9ccdb2c28b7','Eröffnung, Ladung, Beschlussfähigkeit',2,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a207e9db067835a42f381454e63cec',NULL,0,'1',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a207e9db0b79f0bb56668142b7575e','Feststellung der Tagesordnung',2,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a207e9db067835a42f381454e63cec',NULL,1,'2',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a207e9db0d7a0b83eaa26222b21a9b','Beschlusskontrolle',2,'Beschlusskontrolle',1,'report','','',15,'','01a207e9db067835a42f381454e63cec',NULL,2,'3',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a207e9db0f7b61810fc643590db368','Berichte aus den Arbeitsgruppen',2,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a207e9db067835a42f381454e63cec',NULL,3,'4',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a207e9db117a3db8d1b0f775c6259f','Mitteilungen und Anfragen, Verschiedenes',2,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a207e9db067835a42f381454e63cec',NULL,4,'5',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a207e9dbaf7bcf9153aef0614fd31a','Eröffnung, Ladung, Beschlussfähigkeit',1,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a207e9dbab7fa7b3905a93707bc82b',NULL,0,'',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a207e9dbb17a899f514ca74c3e6356','Feststellung der Tagesordnung',1,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a207e9dbab7fa7b3905a93707bc82b',NULL,1,'',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a207e9dbb375f395f4c8242f6ce96e','Beschlusskontrolle',1,'Beschlusskontrolle',1,'report','','',15,'','01a207e9dbab7fa7b3905a93707bc82b',NULL,2,'',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a207e9dbb57314ae6834dcd6398f31','Berichte aus den Arbeitsgruppen',1,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a207e9dbab7fa7b3905a93707bc82b',NULL,3,'',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a207e9dbb7705ea6f81d73dd1e79d3','Mitteilungen und Anfragen, Verschiedenes',1,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a207e9dbab7fa7b3905a93707bc82b',NULL,4,'',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a207e9dc137c7f8a2ef5e9ee46637d','Eröffnung, Ladung, Beschlussfähigkeit',1,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a207e9dc1074eb94f21f4cba1ff620',NULL,0,'',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a207e9dc157aaf849cbe1b967adb49','Feststellung der Tagesordnung',1,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a207e9dc1074eb94f21f4cba1ff620',NULL,1,'',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a207e9dc177621a2def906c3882aa6','Beschlusskontrolle',1,'Beschlusskontrolle',1,'report','','',15,'','01a207e9dc1074eb94f21f4cba1ff620',NULL,2,'',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a207e9dc197350a904375728c071af','Berichte aus den Arbeitsgruppen',1,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a207e9dc1074eb94f21f4cba1ff620',NULL,3,'',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a207e9dc1b725a925a076e1d024baf','Mitteilungen und Anfragen, Verschiedenes',1,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a207e9dc1074eb94f21f4cba1ff620',NULL,4,'',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a207e9dc20756c8e0dc523d223d3bd','Eröffnung, Ladung, Beschlussfähigkeit',1,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a207e9dc1d7020bf954916f11b5a9a',NULL,0,'',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a207e9dc2271e99fd2fc665b1f18ff','Feststellung der Tagesordnung',1,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a207e9dc1d7020bf954916f11b5a9a',NULL,1,'',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a207e9dc237c778d992410b2e77a3f','Beschlusskontrolle',1,'Beschlusskontrolle',1,'report','','',15,'','01a207e9dc1d7020bf954916f11b5a9a',NULL,2,'',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a207e9dc257a67a9d3a0e9146c9d34','Berichte aus den Arbeitsgruppen',1,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a207e9dc1d7020bf954916f11b5a9a',NULL,3,'',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a207e9dc2871ff8ae72a06364a76c8','Mitteilungen und Anfragen, Verschiedenes',1,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a207e9dc1d7020bf954916f11b5a9a',NULL,4,'',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
CREATE TABLE alembic_version ( version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num) );
INSERT INTO "alembic_version" VALUES ('0005_prevention_day');
CREATE TABLE announcement ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, resolution_id CHAR(32) NOT NULL, wording VARCHAR(1000000) NOT NULL, CONSTRAINT pk_announcement PRIMARY KEY (id), CONSTRAINT fk_announcement_resolution_id_resolution FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE CASCADE );
CREATE TABLE application_cost ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, side VARCHAR(32) NOT NULL, planned_cents INTEGER NOT NULL, actual_cents INTEGER, note VARCHAR(1000) NOT NULL, application_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_application_cost PRIMARY KEY (id), CONSTRAINT fk_application_cost_application_id_funding_application FOREIGN KEY(application_id) REFERENCES funding_application (id) ON DELETE CASCADE );
INSERT INTO "application_cost" VALUES ('01a207e9ddd87366a6bec66173fdbfdc',1,'Honorare und Material','cost',375000,NULL,'','01a207e9ddd077a9ada9a50c0e8951a7',0);
INSERT INTO "application_cost" VALUES ('01a207e9ddda7329ada3d6a1305468d0',1,'Eigenmittel','own',75000,NULL,'','01a207e9ddd077a9ada9a50c0e8951a7',1);
INSERT INTO "application_cost" VALUES ('01a207e9ddf875589f09f1c71f0593f1',1,'Honorare und Material','cost',300000,NULL,'','01a207e9ddf67ca491c89f218b767f71',0);
INSERT INTO "application_cost" VALUES ('01a207e9ddf97876b72f5529a05570c0',1,'Eigenmittel','own',60000,NULL,'','01a207e9ddf67ca491c89f218b767f71',1);
INSERT INTO "application_cost" VALUES ('01a207e9de18732abcbd0874573556f5',1,'Honorare und Material','cost',225000,NULL,'','01a207e9de167a09aeb812e3d93a2606',0);
INSERT INTO "application_cost" VALUES ('01a207e9de19777c832bed509d6f432c',1,'Eigenmittel','own',45000,NULL,'','01a207e9de167a09aeb812e3d93a2606',1);
INSERT INTO "application_cost" VALUES ('01a207e9de3777d4bf264efbf436659b',1,'Honorare und Material','cost',375000,NULL,'','01a207e9de357dc68d9b8587e2dcfe62',0);
INSERT INTO "application_cost" VALUES ('01a207e9de387ca68ededb0636ec4938',1,'Eigenmittel','own',75000,NULL,'','01a207e9de357dc68d9b8587e2dcfe62',1);
INSERT INTO "application_cost" VALUES ('01a207e9de5779e4b377288ca9e45ad3',1,'Honorare und Material','cost',275000,NULL,'','01a207e9de567277be954a7cbf11c74e',0);
INSERT INTO "application_cost" VALUES ('01a207e9de587dad872602f44825c971',1,'Eigenmittel','own',55000,NULL,'','01a207e9de567277be954a7cbf11c74e',1);
INSERT INTO "application_cost" VALUES ('01a207e9de80719289b4dd4f0fe1f366',1,'Honorare und Material','cost',112500,NULL,'','01a207e9de7d7b8b9662c7f7f57abf1c',0);
INSERT INTO "application_cost" VALUES ('01a207e9de837bcca9ced110a02a62d6',1,'Eigenmittel','own',22500,NULL,'','01a207e9de7d7b8b9662c7f7f57abf1c',1);
INSERT INTO "application_cost" VALUES ('01a207e9dea370f3a35b3828a56d008f',1,'Honorare Fachkräfte','cost',960000,948000,'','01a207e9dea1764a8775f2e5bb759cc8',0);
INSERT INTO "application_cost" VALUES ('01a207e9dea473fe97579d1c71020e52',1,'Sachkosten und Material','cost',340000,365550,'','01a207e9dea1764a8775f2e5bb759cc8',1);
INSERT INTO "application_cost" VALUES ('01a207e9dea577f0a4706a1a90ebc228',1,'Öffentlichkeitsarbeit','cost',100000,86450,'','01a207e9dea1764a8775f2e5bb759cc8',2);
INSERT INTO "application_cost" VALUES ('01a207e9dea67865acbd9e662b19626f',1,'Haushaltsmittel der Stadt','own',140000,140000,'','01a207e9dea1764a8775f2e5bb759cc8',3);
CREATE TABLE archive_offer ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, code VARCHAR(60) NOT NULL, title VARCHAR(300) NOT NULL, offered_on DATE NOT NULL, answer VARCHAR(32), answered_on DATE, record_id CHAR(32), note VARCHAR(10000) NOT NULL, CONSTRAINT pk_archive_offer PRIMARY KEY (id) );
CREATE TABLE area ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(200) NOT NULL, "key" VARCHAR(12) NOT NULL, has_commuters BOOLEAN NOT NULL, is_own BOOLEAN NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_area PRIMARY KEY (id) );
INSERT INTO "area" VALUES ('01a207e9deb3785bb5436a015edf12aa',1,'Stadt Musterau','06998001',0,1,0);
INSERT INTO "area" VALUES ('01a207e9debd7acd9b3bea0580246faa',1,'Musterland','06998',0,0,1);
INSERT INTO "area" VALUES ('01a207e9debd7c3fb2b7e74b226b318b',1,'Tannwald','06997',0,0,2);
INSERT INTO "area" VALUES ('01a207e9debd7d36ae4a89c816aea3a5',1,'Brückstadt','06996',0,0,3);
CREATE TABLE assignment ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, responsible VARCHAR(300) NOT NULL, person_id CHAR(32), organization_id CHAR(32), contributors VARCHAR(300) NOT NULL, due_on DATE, done_on DATE, number VARCHAR(60) NOT NULL, meeting_id CHAR(32) NOT NULL, agenda_item_id CHAR(32), search_text VARCHAR NOT NULL, CONSTRAINT pk_assignment PRIMARY KEY (id), CONSTRAINT fk_assignment_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE, CONSTRAINT fk_assignment_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_assignment_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_assignment_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT uq_assignment_number UNIQUE (number) );
INSERT INTO "assignment" VALUES ('01a207e9d8e47380b6cc5eb660f620a7','M-2025-001 Schulwegplan aktualisieren',2,'2026-11-23 10:18:15.652242','2026-11-23 10:18:15.665896','root',NULL,'Schulwegplan aktualisieren','Ordnungsamt',NULL,'01a207e9d60e7ac8b0581edcab1f39e8','','2025-11-30','2025-11-20','M-2025-001','01a207e9d86574d78e846b0be8b9dc51','01a207e9d86e7fc894e289c24f0f0c74','m-2025-001 schulwegplan aktualisieren
ordnungsamt');
INSERT INTO "assignment" VALUES ('01a207e9d96676ebba9680ae3287af99','M-2025-002 Sicherheitsgespräche im Stadtteil Nord vorbereiten',1,'2026-11-23 10:18:15.782455','2026-11-23 10:18:15.782462','root',NULL,'Sicherheitsgespräche im Stadtteil Nord vorbereiten','Polizeistation',NULL,'01a207e9d60c7809b094342d27cfeb78','','2026-03-31',NULL,'M-2025-002','01a207e9d8f378b7936583835f183ca1','01a207e9d8fd706db9964a19d84710d3','m-2025-002 sicherheitsgesprache im stadtteil nord vorbereiten
polizeistation');
INSERT INTO "assignment" VALUES ('01a207e9d96f739485ca946b39d7898f','M-2025-003 Suchtprävention an den Schulen: Bedarf prüfen',2,'2026-11-23 10:18:15.791245','2026-11-23 10:18:15.796242','root',NULL,'Suchtprävention an den Schulen: Bedarf prüfen','Jugendamt',NULL,'01a207e9d60f73ce8098f02ae7e0262c','','2026-04-30','2026-03-27','M-2025-003','01a207e9d8f378b7936583835f183ca1','01a207e9d8fd706db9964a19d84710d3','m-2025-003 suchtpravention an den schulen: bedarf prufen
jugendamt');
INSERT INTO "assignment" VALUES ('01a207e9da7873539380894aca236b66','M-2026-011 Beleuchtung Bahnhofsunterführung',1,'2026-11-23 10:18:16.056231','2026-11-23 10:18:16.056237','root',NULL,'Beleuchtung Bahnhofsunterführung','Stadtwerke/Brettschneider','01a207e9d64c72d5becdab0ea64cf1c8','01a207e9d61372e4aa11c93aeb93d921','Tiefbauamt','2026-06-30',NULL,'M-2026-011','01a207e9d9757786aaa8b18373f35c00','01a207e9d9847a169815f43dddbd8e95','m-2026-011 beleuchtung bahnhofsunterfuhrung
stadtwerke/brettschneider
tiefbauamt');
CREATE TABLE attachment ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, is_public BOOLEAN NOT NULL, in_invitation BOOLEAN NOT NULL, agenda_item_id CHAR(32), meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, file_name VARCHAR(255) NOT NULL, sha256 VARCHAR(64), CONSTRAINT pk_attachment PRIMARY KEY (id), CONSTRAINT fk_attachment_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, CONSTRAINT fk_attachment_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_attachment_sha256_blob FOREIGN KEY(sha256) REFERENCES blob (sha256) );
INSERT INTO "attachment" VALUES ('01a207e9d993793c8c1b04ce1bfe6d4f',1,'Beschlusskontrolle',1,1,NULL,'01a207e9d9757786aaa8b18373f35c00',0,'',NULL);
INSERT INTO "attachment" VALUES ('01a207e9d996704eac78ffe7b256424e',1,'Niederschrift der 11. Sitzung (Entwurf)',1,1,NULL,'01a207e9d9757786aaa8b18373f35c00',1,'',NULL);
INSERT INTO "attachment" VALUES ('01a207e9d99773128415baa18011458b',1,'Vorlagen PR-2026/004 bis /007',1,1,NULL,'01a207e9d9757786aaa8b18373f35c00',2,'',NULL);
INSERT INTO "attachment" VALUES ('01a207e9d9987721a5c7cae51d21b08d',1,'Vorlage PR-2026/008 (nur Mitglieder)',0,1,NULL,'01a207e9d9757786aaa8b18373f35c00',3,'',NULL);
INSERT INTO "attachment" VALUES ('01a207e9da7e74b88eaab1284e66fc7b',1,'Anwesenheitsliste',1,0,NULL,'01a207e9d9757786aaa8b18373f35c00',4,'',NULL);
INSERT INTO "attachment" VALUES ('01a207e9da7f7914badc0aee7fe76a7a',1,'Präsentation PKS 2025',1,0,NULL,'01a207e9d9757786aaa8b18373f35c00',5,'',NULL);
INSERT INTO "attachment" VALUES ('01a207e9da807f1bb8432b16af2dde29',1,'Lageplan',1,0,NULL,'01a207e9d9757786aaa8b18373f35c00',6,'',NULL);
CREATE TABLE attachment_text ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, attachment_id CHAR(32) NOT NULL, title VARCHAR(300) NOT NULL, search_text VARCHAR NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_attachment_text PRIMARY KEY (id), CONSTRAINT fk_attachment_text_attachment_id_attachment FOREIGN KEY(attachment_id) REFERENCES attachment (id) ON DELETE CASCADE );
CREATE TABLE attendance ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), name VARCHAR(300) NOT NULL, affiliation VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, absence VARCHAR(32) NOT NULL, represents_id CHAR(32), note VARCHAR(300) NOT NULL, meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_attendance PRIMARY KEY (id), CONSTRAINT fk_attendance_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_attendance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_attendance_represents_id_person FOREIGN KEY(represents_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "attendance" VALUES ('01a207e9d8107719a8c8269eab3b7861',1,'01a207e9d61c78e89ac7c655227363c9','Bürgermeisterin Dr. Jutta Eichenlaub','Stadt Musterau','voting','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',0);
INSERT INTO "attendance" VALUES ('01a207e9d81375e09ee8bc8ca4a86b77',1,'01a207e9d6287ff89806b478230baafd','Erster Polizeihauptkommissar Malte Dornbusch','Polizeistation','voting','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',1);
INSERT INTO "attendance" VALUES ('01a207e9d81578f98101ea6f741010e8',1,'01a207e9d62b7de9ab72f3b19d638e3f','Sabine Holtkötter','Ordnungsamt','voting','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',2);
INSERT INTO "attendance" VALUES ('01a207e9d81777898e60a117889ca9b9',1,'01a207e9d62e79e4997533a4cd5f1103','Ferdinand Ögretmen','Jugendamt','voting','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',3);
INSERT INTO "attendance" VALUES ('01a207e9d81976bf92a250e9bac38162',1,'01a207e9d6317397a452bfe95f1ed738','Inga Wisselbeck','Schulen','voting','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',4);
INSERT INTO "attendance" VALUES ('01a207e9d81b751ca76482ec924bc98c',1,'01a207e9d633799d815a6416b44719c7','Staatsanwältin Ruth Pfefferkorn','Staatsanwaltschaft','voting','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',5);
INSERT INTO "attendance" VALUES ('01a207e9d81d76f5af85918f09b5cb4f',1,'01a207e9d6367419979cca84ef0d5ddb','Pfarrer Anselm Tüncher','Kirchen','voting','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',6);
INSERT INTO "attendance" VALUES ('01a207e9d81f7c4da8a639916819500c',1,'01a207e9d6387dcfb4bb39560fcf4a75','Kerstin Abendroth','Handel & Gewerbe','voting','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',7);
INSERT INTO "attendance" VALUES ('01a207e9d8227006a06467a3b3e26be3',1,'01a207e9d63b7396af2e0b2c92feb90b','Petra Lohgerber','Sportverein TSV','voting','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',8);
INSERT INTO "attendance" VALUES ('01a207e9d824724eac53196690ba277b',1,'01a207e9d640700fa5a5118d4590c371','Dr. Hans-Jörg Vielhaber','Klinikum','voting','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',9);
INSERT INTO "attendance" VALUES ('01a207e9d8267707bfe43538d7229391',1,'01a207e9d642789a9774a8e965f2409d','Volker Achtnich','Wohnungsbau','voting','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',10);
INSERT INTO "attendance" VALUES ('01a207e9d8287cf8889a3519e996da01',1,'01a207e9d6447ff4b04e5e1c127eb765','PHK''in Lena Rabenhorst','KOMPASS-Beraterin','advisory','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',11);
INSERT INTO "attendance" VALUES ('01a207e9d82a7f918908c72c302c673d',1,'01a207e9d64774bfb1a3cdc3d1b95be3','Noemi Steinfurth','Jugendbeirat','advisory','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',12);
INSERT INTO "attendance" VALUES ('01a207e9d82d72548202499594bc6eca',1,'01a207e9d6497c0aa9a12a82c8a623b1','Marion Querfurth','Geschäftsstelle','administration','none',NULL,'Protokoll','01a207e9d7c173329a50f78c45d76cff',13);
INSERT INTO "attendance" VALUES ('01a207e9d89674bb8d03a0d96d326368',1,'01a207e9d61c78e89ac7c655227363c9','Bürgermeisterin Dr. Jutta Eichenlaub','Stadt Musterau','voting','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',0);
INSERT INTO "attendance" VALUES ('01a207e9d89873c791440a30f09984d5',1,'01a207e9d6287ff89806b478230baafd','Erster Polizeihauptkommissar Malte Dornbusch','Polizeistation','voting','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',1);
INSERT INTO "attendance" VALUES ('01a207e9d89a7377b16ac102d9a07242',1,'01a207e9d62b7de9ab72f3b19d638e3f','Sabine Holtkötter','Ordnungsamt','voting','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',2);
INSERT INTO "attendance" VALUES ('01a207e9d89c711eaf7803db786d7daf',1,'01a207e9d62e79e4997533a4cd5f1103','Ferdinand Ögretmen','Jugendamt','voting','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',3);
INSERT INTO "attendance" VALUES ('01a207e9d89e711d9a809febe36fbb3d',1,'01a207e9d6317397a452bfe95f1ed738','Inga Wisselbeck','Schulen','voting','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',4);
INSERT INTO "attendance" VALUES ('01a207e9d89f7ff498ad9637468e4d37',1,'01a207e9d633799d815a6416b44719c7','Staatsanwältin Ruth Pfefferkorn','Staatsanwaltschaft','voting','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',5);
INSERT INTO "attendance" VALUES ('01a207e9d8a2719e9a038701fd0a45d6',1,'01a207e9d6367419979cca84ef0d5ddb','Pfarrer Anselm Tüncher','Kirchen','voting','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',6);
INSERT INTO "attendance" VALUES ('01a207e9d8a4704fa5bdd95d235d8c9a',1,'01a207e9d6387dcfb4bb39560fcf4a75','Kerstin Abendroth','Handel & Gewerbe','voting','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',7);
INSERT INTO "attendance" VALUES ('01a207e9d8a67209a7d08a74727de102',1,'01a207e9d63b7396af2e0b2c92feb90b','Petra Lohgerber','Sportverein TSV','voting','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',8);
INSERT INTO "attendance" VALUES ('01a207e9d8a873518499051223fed3d1',1,'01a207e9d640700fa5a5118d4590c371','Dr. Hans-Jörg Vielhaber','Klinikum','voting','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',9);
INSERT INTO "attendance" VALUES ('01a207e9d8aa79c09ef585de20f9925f',1,'01a207e9d642789a9774a8e965f2409d','Volker Achtnich','Wohnungsbau','voting','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',10);
INSERT INTO "attendance" VALUES ('01a207e9d8ac7c5da1b34822dea50190',1,'01a207e9d6447ff4b04e5e1c127eb765','PHK''in Lena Rabenhorst','KOMPASS-Beraterin','advisory','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',11);
INSERT INTO "attendance" VALUES ('01a207e9d8ae7f0ca6af895155c1ba4c',1,'01a207e9d64774bfb1a3cdc3d1b95be3','Noemi Steinfurth','Jugendbeirat','advisory','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',12);
INSERT INTO "attendance" VALUES ('01a207e9d8b171e298ba3db8fc9fea68',1,'01a207e9d6497c0aa9a12a82c8a623b1','Marion Querfurth','Geschäftsstelle','administration','none',NULL,'Protokoll','01a207e9d86574d78e846b0be8b9dc51',13);
INSERT INTO "attendance" VALUES ('01a207e9d9227e898dac6c86efc4be61',1,'01a207e9d61c78e89ac7c655227363c9','Bürgermeisterin Dr. Jutta Eichenlaub','Stadt Musterau','voting','none',NULL,'','01a207e9d8f378b7936583835f183ca1',0);
INSERT INTO "attendance" VALUES ('01a207e9d9247d5db7746f3ea5c5a94f',1,'01a207e9d6287ff89806b478230baafd','Erster Polizeihauptkommissar Malte Dornbusch','Polizeistation','voting','none',NULL,'','01a207e9d8f378b7936583835f183ca1',1);
INSERT INTO "attendance" VALUES ('01a207e9d9267cadbe2893ffec2798f6',1,'01a207e9d62b7de9ab72f3b19d638e3f','Sabine Holtkötter','Ordnungsamt','voting','none',NULL,'','01a207e9d8f378b7936583835f183ca1',2);
INSERT INTO "attendance" VALUES ('01a207e9d9287b90b4e1da95f5d8cea7',1,'01a207e9d62e79e4997533a4cd5f1103','Ferdinand Ögretmen','Jugendamt','voting','none',NULL,'','01a207e9d8f378b7936583835f183ca1',3);
INSERT INTO "attendance" VALUES ('01a207e9d92a798b916e6dc5728990d5',1,'01a207e9d6317397a452bfe95f1ed738','Inga Wisselbeck','Schulen','voting','none',NULL,'','01a207e9d8f378b7936583835f183ca1',4);
INSERT INTO "attendance" VALUES ('01a207e9d92c79dab7d1a04e5fa376b0',1,'01a207e9d633799d815a6416b44719c7','Staatsanwältin Ruth Pfefferkorn','Staatsanwaltschaft','voting','none',NULL,'','01a207e9d8f378b7936583835f183ca1',5);
INSERT INTO "attendance" VALUES ('01a207e9d92e789bb6faf1ad44f787b0',1,'01a207e9d6367419979cca84ef0d5ddb','Pfarrer Anselm Tüncher','Kirchen','voting','none',NULL,'','01a207e9d8f378b7936583835f183ca1',6);
INSERT INTO "attendance" VALUES ('01a207e9d93078669b0f56c43b20a6c1',1,'01a207e9d6387dcfb4bb39560fcf4a75','Kerstin Abendroth','Handel & Gewerbe','voting','none',NULL,'','01a207e9d8f378b7936583835f183ca1',7);
INSERT INTO "attendance" VALUES ('01a207e9d9327946830a4e9e4451f230',1,'01a207e9d63b7396af2e0b2c92feb90b','Petra Lohgerber','Sportverein TSV','voting','none',NULL,'','01a207e9d8f378b7936583835f183ca1',8);
INSERT INTO "attendance" VALUES ('01a207e9d9347ab18cd7cbb0c556e702',1,'01a207e9d640700fa5a5118d4590c371','Dr. Hans-Jörg Vielhaber','Klinikum','voting','none',NULL,'','01a207e9d8f378b7936583835f183ca1',9);
INSERT INTO "attendance" VALUES ('01a207e9d9367c648f4b71ccc690967f',1,'01a207e9d642789a9774a8e965f2409d','Volker Achtnich','Wohnungsbau','voting','none',NULL,'','01a207e9d8f378b7936583835f183ca1',10);
INSERT INTO "attendance" VALUES ('01a207e9d9387eb5ba3885f3bd9f3727',1,'01a207e9d6447ff4b04e5e1c127eb765','PHK''in Lena Rabenhorst','KOMPASS-Beraterin','advisory','none',NULL,'','01a207e9d8f378b7936583835f183ca1',11);
INSERT INTO "attendance" VALUES ('01a207e9d93a7f78ad4dc6c849e3894c',1,'01a207e9d64774bfb1a3cdc3d1b95be3','Noemi Steinfurth','Jugendbeirat','advisory','none',NULL,'','01a207e9d8f378b7936583835f183ca1',12);
INSERT INTO "attendance" VALUES ('01a207e9d93d71d4bb800910733ade1a',1,'01a207e9d6497c0aa9a12a82c8a623b1','Marion Querfurth','Geschäftsstelle','administration','none',NULL,'Protokoll','01a207e9d8f378b7936583835f183ca1',13);
INSERT INTO "attendance" VALUES ('01a207e9d9bf7a7aaff15c1303aa6c05',1,'01a207e9d61c78e89ac7c655227363c9','Bürgermeisterin Dr. Jutta Eichenlaub','Stadt Musterau','voting','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',0);
INSERT INTO "attendance" VALUES ('01a207e9d9c374c48aece660fe4cd7b3',1,'01a207e9d6287ff89806b478230baafd','Erster Polizeihauptkommissar Malte Dornbusch','Polizeistation','voting','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',1);
INSERT INTO "attendance" VALUES ('01a207e9d9c5737eace2ab71999f5d6e',1,'01a207e9d62b7de9ab72f3b19d638e3f','Sabine Holtkötter','Ordnungsamt','voting','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',2);
INSERT INTO "attendance" VALUES ('01a207e9d9c770928b0e860d86c790c3',1,'01a207e9d62e79e4997533a4cd5f1103','Ferdinand Ögretmen','Jugendamt','voting','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',3);
INSERT INTO "attendance" VALUES ('01a207e9d9c970839c75f36bd590e3a4',1,'01a207e9d6317397a452bfe95f1ed738','Inga Wisselbeck','Schulen','voting','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',4);
INSERT INTO "attendance" VALUES ('01a207e9d9ca7f279de9c99f0cc97bea',1,'01a207e9d633799d815a6416b44719c7','Staatsanwältin Ruth Pfefferkorn','Staatsanwaltschaft','voting','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',5);
INSERT INTO "attendance" VALUES ('01a207e9d9cc7fefa57f8df18fee774c',1,'01a207e9d6367419979cca84ef0d5ddb','Pfarrer Anselm Tüncher','Kirchen','voting','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',6);
INSERT INTO "attendance" VALUES ('01a207e9d9ce7f4e9f42c427f51641fe',1,'01a207e9d6387dcfb4bb39560fcf4a75','Kerstin Abendroth','Handel & Gewerbe','voting','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',7);
INSERT INTO "attendance" VALUES ('01a207e9d9d1700e949cefd8cc5169c6',2,'01a207e9d63b7396af2e0b2c92feb90b','Petra Lohgerber','Sportverein TSV','voting','excused',NULL,'','01a207e9d9757786aaa8b18373f35c00',8);
INSERT INTO "attendance" VALUES ('01a207e9d9d37001abde19efb58a0e35',2,'01a207e9d640700fa5a5118d4590c371','Dr. Hans-Jörg Vielhaber','Klinikum','voting','excused',NULL,'','01a207e9d9757786aaa8b18373f35c00',9);
INSERT INTO "attendance" VALUES ('01a207e9d9d572ddbbed38432801a28e',2,'01a207e9d642789a9774a8e965f2409d','Volker Achtnich','Wohnungsbau','voting','unexcused',NULL,'','01a207e9d9757786aaa8b18373f35c00',10);
INSERT INTO "attendance" VALUES ('01a207e9d9d7752a84d0e0641fab1729',1,'01a207e9d6447ff4b04e5e1c127eb765','PHK''in Lena Rabenhorst','KOMPASS-Beraterin','advisory','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',11);
INSERT INTO "attendance" VALUES ('01a207e9d9d977469c41ee860d17d4d2',1,'01a207e9d64774bfb1a3cdc3d1b95be3','Noemi Steinfurth','Jugendbeirat','advisory','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',12);
INSERT INTO "attendance" VALUES ('01a207e9d9db77ecb5a21495def3a4f8',1,'01a207e9d6497c0aa9a12a82c8a623b1','Marion Querfurth','Geschäftsstelle','administration','none',NULL,'Protokoll','01a207e9d9757786aaa8b18373f35c00',13);
INSERT INTO "attendance" VALUES ('01a207e9d9e875d5abaeee04fe639eab',1,'01a207e9d63d7a7c9b521325c5887555','Yusuf Karadeniz','Sportverein TSV','voting','none','01a207e9d63b7396af2e0b2c92feb90b','','01a207e9d9757786aaa8b18373f35c00',14);
INSERT INTO "attendance" VALUES ('01a207e9da01721c9ee5dd133927af9e',1,'01a207e9d64c72d5becdab0ea64cf1c8','Dipl.-Ing. Olaf Brettschneider','Stadtwerke','guest','none',NULL,'TOP 6.1','01a207e9d9757786aaa8b18373f35c00',15);
CREATE TABLE beccaria_step ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, evidence VARCHAR(1000) NOT NULL, is_done BOOLEAN NOT NULL, measure_id CHAR(32) NOT NULL, step INTEGER NOT NULL, text VARCHAR(100000) NOT NULL, CONSTRAINT pk_beccaria_step PRIMARY KEY (id), CONSTRAINT fk_beccaria_step_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
CREATE TABLE blob ( sha256 VARCHAR(64) NOT NULL, size INTEGER NOT NULL, content BLOB NOT NULL, CONSTRAINT pk_blob PRIMARY KEY (sha256) );
INSERT INTO "blob" VALUES ('3a0b262b2312e1eae56e99da198c193c6501d8b2759a46d7f14dd7a462d1b323',70,X'4D65737370756E6B743B42656C6575636874756E67737374C3A4726B650A5472657070653B33206C780A4D697474653B35206C780A5765737465696E67616E673B32206C780A');
INSERT INTO "blob" VALUES ('c88bffb293c44047d7748da0fa9559b218993f0a4f533f836df2de9ec3a9bb5f',151,X'5374616474204D757374657261752C204F72646E756E6773616D740A0A536F6E6465726E75747A756E677365726C6175626E69732066C3BC722064656E204D61726B74706C61747A0A0A4175666C6167656E3A2052657474756E6773676173736520766F6E20332C3530206D2C2048796472616E74656E20667265692C20456E647265696E6967756E6720626973203230205568722E0A');
CREATE TABLE budget_item ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, side VARCHAR(32) NOT NULL, category VARCHAR(300) NOT NULL, planned_cents INTEGER NOT NULL, actual_cents INTEGER, offered_cents INTEGER, paid_on DATE, receipt VARCHAR(300) NOT NULL, organization_id CHAR(32), application_id CHAR(32), prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, note VARCHAR(2000) NOT NULL, CONSTRAINT pk_budget_item PRIMARY KEY (id), CONSTRAINT fk_budget_item_application_id_funding_application FOREIGN KEY(application_id) REFERENCES funding_application (id) ON DELETE SET NULL, CONSTRAINT fk_budget_item_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_budget_item_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE );
INSERT INTO "budget_item" VALUES ('01a207e9e1e670c4b2792aa48165f28e',1,'Bühne 6 × 4 m mit Dach','expense','Technik',145000,NULL,152000,NULL,'',NULL,NULL,'01a207e9dfe97195a467a6a899d49794',0,'');
INSERT INTO "budget_item" VALUES ('01a207e9e1e87da09a765734e5ab7973',1,'Tonanlage und Techniker','expense','Technik',90000,NULL,86000,NULL,'',NULL,NULL,'01a207e9dfe97195a467a6a899d49794',1,'');
INSERT INTO "budget_item" VALUES ('01a207e9e1ea73beafbf397ac7e580cf',1,'Stromverteiler','expense','Technik',35000,NULL,NULL,NULL,'',NULL,NULL,'01a207e9dfe97195a467a6a899d49794',2,'');
INSERT INTO "budget_item" VALUES ('01a207e9e1eb78c3ad449c6b9bed6a14',1,'Plakate und Programmhefte','expense','Druck',78000,74500,74500,NULL,'2026-118',NULL,NULL,'01a207e9dfe97195a467a6a899d49794',3,'');
INSERT INTO "budget_item" VALUES ('01a207e9e1ed714997c6e13db68aac98',1,'Banner am Rathaus','expense','Druck',18000,23600,NULL,NULL,'2026-121',NULL,NULL,'01a207e9dfe97195a467a6a899d49794',4,'');
INSERT INTO "budget_item" VALUES ('01a207e9e1ee77509b396d80ac06e152',1,'Forumtheater, Honorar','expense','Honorare',60000,NULL,NULL,NULL,'',NULL,NULL,'01a207e9dfe97195a467a6a899d49794',5,'');
INSERT INTO "budget_item" VALUES ('01a207e9e1ef7d1d9bfe16291a3be983',1,'DGS-Dolmetschung','expense','Honorare',48000,NULL,52000,NULL,'',NULL,NULL,'01a207e9dfe97195a467a6a899d49794',6,'');
INSERT INTO "budget_item" VALUES ('01a207e9e1f1740bbb3b23d92f9a872c',1,'Sanitätsdienst','expense','Sicherheit',30000,NULL,NULL,NULL,'',NULL,NULL,'01a207e9dfe97195a467a6a899d49794',7,'');
INSERT INTO "budget_item" VALUES ('01a207e9e1f277e3901f83fdcc426ae6',1,'Mehrweggeschirr','expense','Verpflegung',22000,NULL,NULL,NULL,'',NULL,NULL,'01a207e9dfe97195a467a6a899d49794',8,'');
INSERT INTO "budget_item" VALUES ('01a207e9e1f37de8987c8fa3f217c2bf',1,'Haushalt der Stadt','income','Eigenmittel',350000,350000,NULL,NULL,'',NULL,NULL,'01a207e9dfe97195a467a6a899d49794',9,'');
INSERT INTO "budget_item" VALUES ('01a207e9e1f573d3883ded7404da4a43',1,'Standgebühren','income','Einnahmen am Tag',24000,NULL,NULL,NULL,'',NULL,NULL,'01a207e9dfe97195a467a6a899d49794',10,'');
INSERT INTO "budget_item" VALUES ('01a207e9e1ff7a029c94356440aad614',1,'Landesmittel','income','Förderung',0,NULL,NULL,NULL,'',NULL,'01a207e9e1fa774e8368dd12cf6d9ebf','01a207e9dfe97195a467a6a899d49794',11,'');
INSERT INTO "budget_item" VALUES ('01a207e9e21979ef8c09d76f897a8434',1,'Bühne','expense','Technik',120000,124800,NULL,NULL,'2025-203',NULL,NULL,'01a207e9df01705c960dd3b460cea605',0,'');
INSERT INTO "budget_item" VALUES ('01a207e9e21b70dea939b09cf8a4113d',1,'Tonanlage','expense','Technik',80000,79000,NULL,NULL,'2025-204',NULL,NULL,'01a207e9df01705c960dd3b460cea605',1,'');
INSERT INTO "budget_item" VALUES ('01a207e9e21c73bb9aab312d8aca712e',1,'Plakate und Programmhefte','expense','Druck',70000,66800,NULL,NULL,'2025-187',NULL,NULL,'01a207e9df01705c960dd3b460cea605',2,'');
INSERT INTO "budget_item" VALUES ('01a207e9e21d77babe64cb851916de1f',1,'Honorare','expense','Honorare',90000,90000,NULL,NULL,'2025-215',NULL,NULL,'01a207e9df01705c960dd3b460cea605',3,'');
INSERT INTO "budget_item" VALUES ('01a207e9e21e7bdabfb96185b98efe09',1,'Haushalt der Stadt','income','Eigenmittel',350000,350000,NULL,NULL,'',NULL,NULL,'01a207e9df01705c960dd3b460cea605',4,'');
CREATE TABLE candidate_votes ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, ballot_id CHAR(32) NOT NULL, position INTEGER NOT NULL, name VARCHAR(300) NOT NULL, votes INTEGER NOT NULL, CONSTRAINT pk_candidate_votes PRIMARY KEY (id), CONSTRAINT fk_candidate_votes_ballot_id_election_ballot FOREIGN KEY(ballot_id) REFERENCES election_ballot (id) ON DELETE CASCADE );
CREATE TABLE carried_item ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, carried_id CHAR(32) NOT NULL, agenda_item_id CHAR(32), dismissed_on DATE, CONSTRAINT pk_carried_item PRIMARY KEY (id), CONSTRAINT fk_carried_item_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, CONSTRAINT fk_carried_item_carried_id_agenda_item FOREIGN KEY(carried_id) REFERENCES agenda_item (id) ON DELETE CASCADE );
CREATE TABLE channel ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), kind VARCHAR(32) NOT NULL, value VARCHAR(300) NOT NULL, is_private BOOLEAN NOT NULL, note VARCHAR(200) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_channel PRIMARY KEY (id), CONSTRAINT fk_channel_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_channel_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "channel" VALUES ('01a207e9d69777e7b0f3582b27d601d2',1,'01a207e9d6497c0aa9a12a82c8a623b1',NULL,'fax','06499 000-149',0,'',0);
INSERT INTO "channel" VALUES ('01a207e9d6997451bff1f7be0133282e',1,'01a207e9d6497c0aa9a12a82c8a623b1',NULL,'mobile','0151 00000 140',1,'nur im Notfall',1);
INSERT INTO "channel" VALUES ('01a207e9d69a78388c53c14a9676ae5c',1,NULL,'01a207e9d60f7c8c8df96fa447036435','fax','06499 000-399',0,'',0);
CREATE TABLE chapter ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, number VARCHAR(20) NOT NULL, plan_id CHAR(32) NOT NULL, parent_id CHAR(32), position INTEGER NOT NULL, CONSTRAINT pk_chapter PRIMARY KEY (id), CONSTRAINT fk_chapter_parent_id_chapter FOREIGN KEY(parent_id) REFERENCES chapter (id) ON DELETE CASCADE, CONSTRAINT fk_chapter_plan_id_plan FOREIGN KEY(plan_id) REFERENCES "plan" (id) ON DELETE CASCADE );
INSERT INTO "chapter" VALUES ('01a207e9dc3a7f05b8923923a88db055',1,'Öffentlicher Raum','','01a207e9dc2c7b9b8581bcb21507aa0e',NULL,0);
INSERT INTO "chapter" VALUES ('01a207e9dc3f7f54bb99db1691fa9943',1,'Prävention','','01a207e9dc2c7b9b8581bcb21507aa0e',NULL,1);
INSERT INTO "chapter" VALUES ('01a207e9dc427020a885314f220dfa97',1,'Schutz vor Gewalt','','01a207e9dc2c7b9b8581bcb21507aa0e',NULL,2);
INSERT INTO "chapter" VALUES ('01a207e9dc4378ed84c84a74ff2f36a4',1,'Feuerwehr und Rettung','','01a207e9dc2c7b9b8581bcb21507aa0e',NULL,3);
INSERT INTO "chapter" VALUES ('01a207e9dc487df59c806639ba940ef9',1,'Plätze und Wege','','01a207e9dc327043ba060fb2cef29ad1',NULL,0);
INSERT INTO "chapter" VALUES ('01a207e9dc4a7c9980f7d7eb973981ec',1,'Vorbeugen statt reparieren','','01a207e9dc327043ba060fb2cef29ad1',NULL,1);
CREATE TABLE circular ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, subject VARCHAR(300) NOT NULL, is_public BOOLEAN NOT NULL, answer_by DATE, every_answer BOOLEAN NOT NULL, sent_on DATE, closed_on DATE, number VARCHAR(60) NOT NULL, is_adopted BOOLEAN, legal_members INTEGER NOT NULL, result VARCHAR(300) DEFAULT '' NOT NULL, search_text VARCHAR NOT NULL, wording VARCHAR(1000000) NOT NULL, reason VARCHAR(1000000) NOT NULL, CONSTRAINT pk_circular PRIMARY KEY (id), CONSTRAINT fk_circular_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE );
INSERT INTO "circular" VALUES ('01a207e9db9475bc9c4c4de00d4cefed','Umlaufbeschluss: Zuschuss für das Spielmobil im Stadtteil Nord',2,'01a207e9d6b67b4a9d2f333ca56fd83a','Zuschuss für das Spielmobil im Stadtteil Nord',0,'2026-11-30',0,'2026-11-23',NULL,'',NULL,0,'','umlaufbeschluss: zuschuss fur das spielmobil im stadtteil nord
die lenkungsgruppe bewilligt fur das spielmobil im stadtteil nord einen zuschuss von 500 euro aus dem budget des praventionsrates.','Die Lenkungsgruppe bewilligt für das Spielmobil im Stadtteil Nord einen Zuschuss von 500 Euro aus dem Budget des Präventionsrates.','Der Anbieter hält den Termin nur bis zum Monatsende frei.');
CREATE TABLE circular_answer ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, circular_id CHAR(32) NOT NULL, person_id CHAR(32), name VARCHAR(300) NOT NULL, position INTEGER NOT NULL, reply VARCHAR(32) NOT NULL, answered_on DATE, CONSTRAINT pk_circular_answer PRIMARY KEY (id), CONSTRAINT fk_circular_answer_circular_id_circular FOREIGN KEY(circular_id) REFERENCES circular (id) ON DELETE CASCADE, CONSTRAINT fk_circular_answer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "circular_answer" VALUES ('01a207e9db9876f8b03523266ab8b47d',2,'01a207e9db9475bc9c4c4de00d4cefed','01a207e9d61c78e89ac7c655227363c9','Dr. Jutta Eichenlaub',0,'yes','2026-11-23');
INSERT INTO "circular_answer" VALUES ('01a207e9db9a73c08d1aa99f5f1fcc3a',2,'01a207e9db9475bc9c4c4de00d4cefed','01a207e9d6287ff89806b478230baafd','Malte Dornbusch',1,'yes','2026-11-23');
INSERT INTO "circular_answer" VALUES ('01a207e9db9a7dedb8afdb3c556e4b95',2,'01a207e9db9475bc9c4c4de00d4cefed','01a207e9d62b7de9ab72f3b19d638e3f','Sabine Holtkötter',2,'yes','2026-11-23');
INSERT INTO "circular_answer" VALUES ('01a207e9db9b76f8a0c1c0cf428157bd',2,'01a207e9db9475bc9c4c4de00d4cefed','01a207e9d62e79e4997533a4cd5f1103','Ferdinand Ögretmen',3,'yes','2026-11-23');
INSERT INTO "circular_answer" VALUES ('01a207e9db9c70b4ba0c970aa493fcf0',2,'01a207e9db9475bc9c4c4de00d4cefed','01a207e9d6317397a452bfe95f1ed738','Inga Wisselbeck',4,'yes','2026-11-23');
INSERT INTO "circular_answer" VALUES ('01a207e9db9c7b278ef4c1c298aec518',2,'01a207e9db9475bc9c4c4de00d4cefed','01a207e9d633799d815a6416b44719c7','Ruth Pfefferkorn',5,'abstain','2026-11-23');
INSERT INTO "circular_answer" VALUES ('01a207e9db9d74d48d3e443d343557a2',2,'01a207e9db9475bc9c4c4de00d4cefed','01a207e9d6367419979cca84ef0d5ddb','Anselm Tüncher',6,'yes','2026-11-23');
INSERT INTO "circular_answer" VALUES ('01a207e9db9e7045adc0c35dc27cd67a',1,'01a207e9db9475bc9c4c4de00d4cefed','01a207e9d6387dcfb4bb39560fcf4a75','Kerstin Abendroth',7,'none',NULL);
INSERT INTO "circular_answer" VALUES ('01a207e9db9e7987b544de49417be7f7',1,'01a207e9db9475bc9c4c4de00d4cefed','01a207e9d63b7396af2e0b2c92feb90b','Petra Lohgerber',8,'none',NULL);
INSERT INTO "circular_answer" VALUES ('01a207e9db9f7215b1906144a86840ca',1,'01a207e9db9475bc9c4c4de00d4cefed','01a207e9d640700fa5a5118d4590c371','Dr. Hans-Jörg Vielhaber',9,'none',NULL);
INSERT INTO "circular_answer" VALUES ('01a207e9db9f7ac18376afeff6168764',1,'01a207e9db9475bc9c4c4de00d4cefed','01a207e9d642789a9774a8e965f2409d','Volker Achtnich',10,'none',NULL);
CREATE TABLE committee ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, name VARCHAR(300) NOT NULL, short_name VARCHAR(100) NOT NULL, genitive VARCHAR(320) NOT NULL, legal_basis VARCHAR(300) NOT NULL, legal_members INTEGER NOT NULL, default_place VARCHAR(300) NOT NULL, starts_on DATE, ends_on DATE, rule_set_id CHAR(32) NOT NULL, search_text VARCHAR NOT NULL, note VARCHAR(100000) NOT NULL, CONSTRAINT pk_committee PRIMARY KEY (id), CONSTRAINT fk_committee_rule_set_id_rule_set FOREIGN KEY(rule_set_id) REFERENCES rule_set (id) );
INSERT INTO "committee" VALUES ('01a207e9d6b67b4a9d2f333ca56fd83a','Lenkungsgruppe des Präventionsrates',1,'2026-11-23 10:18:15.094730','2026-11-23 10:18:15.094738','root',NULL,'Lenkungsgruppe des Präventionsrates','Lenkungsgruppe','','Geschäftsordnung des Präventionsrates der Stadt Musterau',11,'Rathaus, Sitzungssaal Mansbach','2023-03-01',NULL,'01a207e9d6b3784cb004b4657f2b0438','lenkungsgruppe des praventionsrates
lenkungsgruppe
geschaftsordnung des praventionsrates der stadt musterau','');
INSERT INTO "committee" VALUES ('01a207e9d6e178af81c7e6cffc490df3','AG Sucht',1,'2026-11-23 10:18:15.137561','2026-11-23 10:18:15.137567','root',NULL,'AG Sucht','','','',0,'Rathaus, Raum 112',NULL,NULL,'01a207e9d6e07fc5b125a0b367e683f2','ag sucht','');
INSERT INTO "committee" VALUES ('01a207e9d6e3742291a58dbc0b8134ff','Stadtteilrat Nord',1,'2026-11-23 10:18:15.139277','2026-11-23 10:18:15.139283','root',NULL,'Stadtteilrat Nord','','','',0,'Bürgerhaus Nord',NULL,NULL,'01a207e9d6e279f2a3f89fd78af9694b','stadtteilrat nord','');
CREATE TABLE consent ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32) NOT NULL, purpose VARCHAR(200) NOT NULL, version VARCHAR(60) NOT NULL, given_on DATE NOT NULL, way VARCHAR(100) NOT NULL, revoked_on DATE, revoked_way VARCHAR(100) NOT NULL, wording VARCHAR(10000) NOT NULL, CONSTRAINT pk_consent PRIMARY KEY (id), CONSTRAINT fk_consent_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
CREATE TABLE consultation ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, meeting_id CHAR(32), planned_on DATE, role VARCHAR(32) NOT NULL, is_public BOOLEAN NOT NULL, result VARCHAR(300) NOT NULL, paper_id CHAR(32) NOT NULL, agenda_item_id CHAR(32), position INTEGER NOT NULL, CONSTRAINT pk_consultation PRIMARY KEY (id), CONSTRAINT fk_consultation_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, CONSTRAINT fk_consultation_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE, CONSTRAINT fk_consultation_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL, CONSTRAINT fk_consultation_paper_id_paper FOREIGN KEY(paper_id) REFERENCES paper (id) ON DELETE CASCADE );
INSERT INTO "consultation" VALUES ('01a207e9dbce7698be1ede07d1459a9e',2,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d9757786aaa8b18373f35c00',NULL,'decision',1,'','01a207e9dbc3726fb55607b1afe23bfe','01a207e9d9847a169815f43dddbd8e95',0);
INSERT INTO "consultation" VALUES ('01a207e9dbde70328b1eb407df073de5',2,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d9757786aaa8b18373f35c00',NULL,'decision',1,'','01a207e9dbd872f1b8ec3f484e16532f','01a207e9d9867b78a220174524aad45b',0);
INSERT INTO "consultation" VALUES ('01a207e9dbe3764c99070dce73820073',2,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d9757786aaa8b18373f35c00',NULL,'decision',1,'','01a207e9dbdf765ea19018a2766db081','01a207e9d9887bc2be2dee15838d1ca0',0);
INSERT INTO "consultation" VALUES ('01a207e9dbe87a0ebf3a8f5387a14286',2,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d9757786aaa8b18373f35c00',NULL,'decision',0,'','01a207e9dbe479f88a53a4c01c0a91c9','01a207e9d98e7961ad668b522c917e37',0);
INSERT INTO "consultation" VALUES ('01a207e9dbed746f939443a4c0c96270',1,'01a207e9d6e3742291a58dbc0b8134ff',NULL,'2026-04-02','hearing',1,'unterstützt','01a207e9dbe97d85aa35c2e8064302e1',NULL,0);
INSERT INTO "consultation" VALUES ('01a207e9dbee7985a201ae47e0748125',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9dbab7fa7b3905a93707bc82b',NULL,'decision',1,'','01a207e9dbe97d85aa35c2e8064302e1',NULL,1);
CREATE TABLE contact_address ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), label VARCHAR(100) NOT NULL, addition VARCHAR(200) NOT NULL, street VARCHAR(200) NOT NULL, postal_code VARCHAR(20) NOT NULL, city VARCHAR(100) NOT NULL, country VARCHAR(100) NOT NULL, is_private BOOLEAN NOT NULL, for_letters BOOLEAN NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_contact_address PRIMARY KEY (id), CONSTRAINT fk_contact_address_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_contact_address_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "contact_address" VALUES ('01a207e9d69f7218ac6ab31705978edd',1,'01a207e9d64c72d5becdab0ea64cf1c8',NULL,'Privat','','Auf der Höhe 17','35999','Musterau','',1,1,0);
CREATE TABLE contact_keyword ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, keyword_id CHAR(32) NOT NULL, person_id CHAR(32), organization_id CHAR(32), CONSTRAINT pk_contact_keyword PRIMARY KEY (id), CONSTRAINT fk_contact_keyword_keyword_id_keyword FOREIGN KEY(keyword_id) REFERENCES keyword (id) ON DELETE CASCADE, CONSTRAINT fk_contact_keyword_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_contact_keyword_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "contact_keyword" VALUES ('01a207e9d66e71dd925d091168e7af58',1,'01a207e9d66a7ceea1a55394259dad72',NULL,'01a207e9d60f7c8c8df96fa447036435');
INSERT INTO "contact_keyword" VALUES ('01a207e9d6737e8097282ccb3419d746',1,'01a207e9d66f7ce09a99f533f59c4e7d',NULL,'01a207e9d60f7c8c8df96fa447036435');
INSERT INTO "contact_keyword" VALUES ('01a207e9d67578a48022f938bd2057dc',1,'01a207e9d670777ea6bcb7a1357e007e',NULL,'01a207e9d60f7c8c8df96fa447036435');
INSERT INTO "contact_keyword" VALUES ('01a207e9d67975bfbd16f6fb86708df4',1,'01a207e9d67678eca9033d2c78eb1fe1',NULL,'01a207e9d60f7c8c8df96fa447036435');
INSERT INTO "contact_keyword" VALUES ('01a207e9d67b71c78a48d6311200a090',1,'01a207e9d67a770d8d7898a7c8182e38',NULL,'01a207e9d61075029e6c828e277570d7');
INSERT INTO "contact_keyword" VALUES ('01a207e9d67c757c8e2349d358d548df',1,'01a207e9d67a770d8d7898a7c8182e38',NULL,'01a207e9d611703d8051d5c87b511bcf');
INSERT INTO "contact_keyword" VALUES ('01a207e9d67e70bcb54c76be3f80f1e9',1,'01a207e9d67075299e7651b80f977801',NULL,'01a207e9d611703d8051d5c87b511bcf');
INSERT INTO "contact_keyword" VALUES ('01a207e9d67f760b92e52e4f2c098725',1,'01a207e9d66a7ceea1a55394259dad72',NULL,'01a207e9d6117a79abe5785e7a9a74e7');
INSERT INTO "contact_keyword" VALUES ('01a207e9d6807d2a874a2ea969b53b7e',1,'01a207e9d67677cc83ad6667084d242f',NULL,'01a207e9d6117a79abe5785e7a9a74e7');
INSERT INTO "contact_keyword" VALUES ('01a207e9d68270329ffffd18e5f78c49',1,'01a207e9d66a7ceea1a55394259dad72',NULL,'01a207e9d6127ac3a2b3aafe3ef8a0f0');
INSERT INTO "contact_keyword" VALUES ('01a207e9d683771ab3f29ec9f988201d',1,'01a207e9d66f7e268081209129df8d6f',NULL,'01a207e9d6147249987bb24a3ac12c30');
INSERT INTO "contact_keyword" VALUES ('01a207e9d6887a26ae7e6c87bc6eb08f',1,'01a207e9d685728b97e550596d9b1fa6',NULL,'01a207e9d6147249987bb24a3ac12c30');
INSERT INTO "contact_keyword" VALUES ('01a207e9d68a72448fda47efebc20063',1,'01a207e9d6857127ab77806642ac482d',NULL,'01a207e9d6147249987bb24a3ac12c30');
INSERT INTO "contact_keyword" VALUES ('01a207e9d68b78afb27060af0fb3f7ce',1,'01a207e9d66f7f01a4cd4240e3038926',NULL,'01a207e9d6147bde8d342c73b155a242');
INSERT INTO "contact_keyword" VALUES ('01a207e9d68c7fe5b4ee269c921db83a',1,'01a207e9d6767a82b8f68c52537806c4',NULL,'01a207e9d6147bde8d342c73b155a242');
INSERT INTO "contact_keyword" VALUES ('01a207e9d68e76b4ad8d0c807838293f',1,'01a207e9d67678eca9033d2c78eb1fe1',NULL,'01a207e9d6137aaa83a693e2c5349913');
INSERT INTO "contact_keyword" VALUES ('01a207e9d690749ab700347859f0ca31',1,'01a207e9d685728b97e550596d9b1fa6','01a207e9d6517109b230d2a3d415e747',NULL);
INSERT INTO "contact_keyword" VALUES ('01a207e9d6917d8fa1466e04aa6eef44',1,'01a207e9d685728b97e550596d9b1fa6','01a207e9d63d7a7c9b521325c5887555',NULL);
INSERT INTO "contact_keyword" VALUES ('01a207e9d693765eb2cdbe29ebf74cdd',1,'01a207e9d6857127ab77806642ac482d','01a207e9d64e7a7ba765fdd520786dba',NULL);
CREATE TABLE contact_note ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), kind VARCHAR(32) NOT NULL, happened_on DATE NOT NULL, follow_up_on DATE, followed_up_on DATE, search_text VARCHAR NOT NULL, text VARCHAR(100000) NOT NULL, CONSTRAINT pk_contact_note PRIMARY KEY (id), CONSTRAINT fk_contact_note_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_contact_note_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "contact_note" VALUES ('01a207e9d6f9717c899a7c344f1f4be8','Ruft an wegen der Fahrradcodierung am Präventionstag: die Polizeistation stellt zwei Kräfte, braucht aber Strom und ein Zelt.',1,'01a207e9d6287ff89806b478230baafd',NULL,'call','2026-11-20','2026-11-23',NULL,'ruft an wegen der fahrradcodierung am praventionstag: die polizeistation stellt zwei krafte, braucht aber strom und ein zelt.
ruft an wegen der fahrradcodierung am praventionstag: die polizeistation stellt zwei krafte, braucht aber strom und ein zelt.
ruckruf versprochen, sobald die platze feststehen.','Ruft an wegen der Fahrradcodierung am Präventionstag: die Polizeistation stellt zwei Kräfte, braucht aber Strom und ein Zelt.
Rückruf versprochen, sobald die Plätze feststehen.');
INSERT INTO "contact_note" VALUES ('01a207e9d6fb707087a70b0f9b3857e3','Lagebild Straßenkriminalität für die März-Sitzung angefragt; kommt als Tischvorlage.',1,'01a207e9d6287ff89806b478230baafd',NULL,'mail','2026-10-04',NULL,NULL,'lagebild strassenkriminalitat fur die marz-sitzung angefragt; kommt als tischvorlage.
lagebild strassenkriminalitat fur die marz-sitzung angefragt; kommt als tischvorlage.','Lagebild Straßenkriminalität für die März-Sitzung angefragt; kommt als Tischvorlage.');
INSERT INTO "contact_note" VALUES ('01a207e9d6fb79fb8c6eb4e8362a25b7','Nach der Sitzung: die Streifen im Bahnhofsviertel beginnen nach den Osterferien.',2,'01a207e9d62b7de9ab72f3b19d638e3f',NULL,'talk','2026-11-08','2026-11-21','2026-11-22','nach der sitzung: die streifen im bahnhofsviertel beginnen nach den osterferien.
nach der sitzung: die streifen im bahnhofsviertel beginnen nach den osterferien.','Nach der Sitzung: die Streifen im Bahnhofsviertel beginnen nach den Osterferien.');
INSERT INTO "contact_note" VALUES ('01a207e9d6fd76a1b5e588d3baaab13f','Besuch in der Beratungsstelle. Wünscht sich das Thema digitale Gewalt im Herbst.',1,NULL,'01a207e9d6147bde8d342c73b155a242','visit','2026-09-15','2027-04-22',NULL,'besuch in der beratungsstelle. wunscht sich das thema digitale gewalt im herbst.
besuch in der beratungsstelle. wunscht sich das thema digitale gewalt im herbst.','Besuch in der Beratungsstelle. Wünscht sich das Thema digitale Gewalt im Herbst.');
INSERT INTO "contact_note" VALUES ('01a207e9d6fe794e921e66403045df32','Dankbrief für die Spende zum Präventionstag.',1,NULL,'01a207e9d611703d8051d5c87b511bcf','letter','2026-07-29',NULL,NULL,'dankbrief fur die spende zum praventionstag.
dankbrief fur die spende zum praventionstag.','Dankbrief für die Spende zum Präventionstag.');
CREATE TABLE contributor ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), name VARCHAR(300) NOT NULL, affiliation VARCHAR(300) NOT NULL, role VARCHAR(32) NOT NULL, is_confirmed BOOLEAN NOT NULL, item_id CHAR(32) NOT NULL, position INTEGER NOT NULL, checked_in_at DATETIME, thanked_on DATE, needs VARCHAR(2000) NOT NULL, CONSTRAINT pk_contributor PRIMARY KEY (id), CONSTRAINT fk_contributor_item_id_programme_item FOREIGN KEY(item_id) REFERENCES programme_item (id) ON DELETE CASCADE, CONSTRAINT fk_contributor_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_contributor_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "contributor" VALUES ('01a207e9dfd97ae49f49b556c462c952',1,'01a207e9d61c78e89ac7c655227363c9',NULL,'Bürgermeisterin Dr. Jutta Eichenlaub','Stadt Musterau','welcome',1,'01a207e9dfce79ac99de88096ec0fa78',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9dfdf7624a11ee6d87d9f0b17',1,'01a207e9d6447ff4b04e5e1c127eb765',NULL,'PHK''in Lena Rabenhorst','Polizei','speaker',1,'01a207e9dfdd75598dd2962727e0399d',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9dfe27af28c30922190f53966',1,NULL,NULL,'Gisbert Hasenclever','Sicherheitsberater für Seniorinnen und Senioren','speaker',1,'01a207e9dfe1730bb4809c280d714f81',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9dfe675edb8882765601622c1',1,'01a207e9d61c78e89ac7c655227363c9',NULL,'Bürgermeisterin Dr. Jutta Eichenlaub','Stadt Musterau','welcome',1,'01a207e9dfe47c7aa2ae12bbc1dc1da2',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9e000757d93ec4e33b769ef19',1,'01a207e9d61c78e89ac7c655227363c9',NULL,'Bürgermeisterin Dr. Jutta Eichenlaub','Stadt Musterau','welcome',1,'01a207e9dffe7938bb8fe008cfb756aa',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9e0047782954185076f8778e5',1,'01a207e9d6447ff4b04e5e1c127eb765',NULL,'PHK''in Lena Rabenhorst','Polizei','speaker',1,'01a207e9e00277e69961b439c25500e1',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9e007798285d4cef9d52eee9e',1,NULL,NULL,'Gisbert Hasenclever','Sicherheitsberater für Seniorinnen und Senioren','speaker',1,'01a207e9e00673758025f68b1b5a10db',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9e00a7670a55b6baeae34c4ea',1,NULL,NULL,'Klasse 10b','Gesamtschule Musterau','performer',1,'01a207e9e00970c684f87b9fded40784',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9e00d74898e3dc272a812df1e',1,NULL,NULL,'Mareike Tollkühn','Netzwerk gegen Gewalt','leader',1,'01a207e9e00b7bb3bb1d3ea8eba31bae',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9e01070689cbcadbc9a276770',1,NULL,NULL,'Polizeistation','Polizei','leader',1,'01a207e9e00e7b28acce70fb7a8c9ef7',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9e0127f1db4f5b945afe50981',1,NULL,NULL,'Diensthundführerstaffel','Polizei','performer',1,'01a207e9e011790db3b086cd7f52542a',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9e01678159d2db504a8272dce',1,'01a207e9d61c78e89ac7c655227363c9',NULL,'Bürgermeisterin Dr. Jutta Eichenlaub','Stadt Musterau','welcome',1,'01a207e9e0147c0ea52f7b00ac4c43dc',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9e01a7150a18a96a5f0a013d4',1,'01a207e9d6447ff4b04e5e1c127eb765',NULL,'PHK''in Lena Rabenhorst','Polizei','speaker',1,'01a207e9e0187296855ad3b5033f17fe',0,NULL,NULL,'');
INSERT INTO "contributor" VALUES ('01a207e9e01d7713abb40946be9fb039',1,'01a207e9d63d7a7c9b521325c5887555',NULL,'Yusuf Karadeniz','TSV Musterau','panellist',1,'01a207e9e01b7a84930433c8f51cad8d',0,NULL,NULL,'');
CREATE TABLE correction ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, corrected_on DATE NOT NULL, decision VARCHAR(300) NOT NULL, agenda_item_id CHAR(32), objection_id CHAR(32), meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, is_public BOOLEAN NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_correction PRIMARY KEY (id), CONSTRAINT fk_correction_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, CONSTRAINT fk_correction_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_correction_objection_id_objection FOREIGN KEY(objection_id) REFERENCES objection (id) ON DELETE SET NULL );
CREATE TABLE cost_item ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, year INTEGER, planned_cents INTEGER NOT NULL, actual_cents INTEGER, organization_id CHAR(32), note VARCHAR(1000) NOT NULL, measure_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_cost_item PRIMARY KEY (id), CONSTRAINT fk_cost_item_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_cost_item_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL );
INSERT INTO "cost_item" VALUES ('01a207e9dd3e79888a9bd09c9553310a',1,'14 LED-Leuchten mit Montage','cost',2026,1840000,NULL,NULL,'','01a207e9dc74757e8301fef47dbb0d64',0);
INSERT INTO "cost_item" VALUES ('01a207e9dd407a25a359f91987875ac1',1,'Grünschnitt, zweimal jährlich','cost',2026,260000,128050,NULL,'','01a207e9dc74757e8301fef47dbb0d64',1);
INSERT INTO "cost_item" VALUES ('01a207e9dd417cdbadd68bf37a4688f7',1,'Haushalt der Stadt','own',2026,900000,NULL,NULL,'','01a207e9dc74757e8301fef47dbb0d64',2);
INSERT INTO "cost_item" VALUES ('01a207e9dd427e1ab90f1b2a2daf40b8',1,'Landesmittel KOMPASS','funding',2026,1200000,NULL,NULL,'','01a207e9dc74757e8301fef47dbb0d64',3);
CREATE TABLE counter ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, series VARCHAR(40) NOT NULL, "key" VARCHAR(200) NOT NULL, last INTEGER NOT NULL, CONSTRAINT pk_counter PRIMARY KEY (id) );
INSERT INTO "counter" VALUES ('01a207e9d8e07593b39790afbac57c93',12,'assignment','M-2025-',11);
INSERT INTO "counter" VALUES ('01a207e9da3a7698ba2649aac203b4ac',5,'resolution','2026-12-',4);
INSERT INTO "counter" VALUES ('01a207e9da74743aa91f695298c68fb6',8,'assignment','M-2026-',16);
INSERT INTO "counter" VALUES ('01a207e9dbbb7bffb68905435e9d3f3e',7,'paper','PR-2026/',9);
CREATE TABLE crime_figure ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, offence_key VARCHAR(12) NOT NULL, offence VARCHAR(200) NOT NULL, area_key VARCHAR(12) NOT NULL, area_name VARCHAR(200) NOT NULL, area_kind VARCHAR(20) NOT NULL, cases INTEGER, rate FLOAT, rate_base VARCHAR(60) NOT NULL, attempts INTEGER, solved INTEGER, clearance FLOAT, suspects INTEGER, source_id CHAR(32) NOT NULL, area_id CHAR(32), CONSTRAINT pk_crime_figure PRIMARY KEY (id), CONSTRAINT fk_crime_figure_area_id_area FOREIGN KEY(area_id) REFERENCES area (id) ON DELETE SET NULL, CONSTRAINT fk_crime_figure_source_id_crime_source FOREIGN KEY(source_id) REFERENCES crime_source (id) ON DELETE CASCADE );
INSERT INTO "crime_figure" VALUES ('01a207e9debf79a1ac8d4a3adb18bdc4',1,'------','Straftaten insgesamt','06998','Musterland','LK',9870,4704.5,'Zensus 2011',NULL,6120,62.0,NULL,'01a207e9debc713b8934967195adb297','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9debf7cb7b66389b313c9b176',1,'------','Straftaten insgesamt','06997','Tannwald','LK',6020,3904.0,'Zensus 2011',NULL,3900,64.8,NULL,'01a207e9debc713b8934967195adb297','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9debf7e3590fccd34d263f8ff',1,'------','Straftaten insgesamt','06996','Brückstadt','KfS',12300,10024.4,'Zensus 2011',NULL,7010,57.0,NULL,'01a207e9debc713b8934967195adb297','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9debf7f9198ea6ca78dbb40e6',1,'892000','Gewaltkriminalität','06998','Musterland','LK',388,184.9,'Zensus 2011',NULL,310,79.9,NULL,'01a207e9debc713b8934967195adb297','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9dec070d3848460421396712f',1,'892000','Gewaltkriminalität','06997','Tannwald','LK',201,130.4,'Zensus 2011',NULL,168,83.6,NULL,'01a207e9debc713b8934967195adb297','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9dec07223b64c043878e4d196',1,'892000','Gewaltkriminalität','06996','Brückstadt','KfS',566,461.3,'Zensus 2011',NULL,431,76.1,NULL,'01a207e9debc713b8934967195adb297','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9dec0736290d4dfe5ed6e4c48',1,'***300','Diebstahl von Fahrrädern','06998','Musterland','LK',512,244.0,'Zensus 2011',NULL,31,6.1,NULL,'01a207e9debc713b8934967195adb297','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9dec074b4a2b02f61bc28c891',1,'***300','Diebstahl von Fahrrädern','06997','Tannwald','LK',188,121.9,'Zensus 2011',NULL,14,7.4,NULL,'01a207e9debc713b8934967195adb297','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9dec076f184fbb3656df9500e',1,'***300','Diebstahl von Fahrrädern','06996','Brückstadt','KfS',1020,831.3,'Zensus 2011',NULL,61,6.0,NULL,'01a207e9debc713b8934967195adb297','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9dece77ecaf6613399448928e',1,'------','Straftaten insgesamt','06998','Musterland','LK',9410,4468.2,'Zensus 2011',NULL,5880,62.5,NULL,'01a207e9decd7a319b040c045fefa740','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9dece79b89e9cd21bd9c339b1',1,'------','Straftaten insgesamt','06997','Tannwald','LK',5890,3827.2,'Zensus 2011',NULL,3780,64.2,NULL,'01a207e9decd7a319b040c045fefa740','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9dece7b18ab9d282d46de8477',1,'------','Straftaten insgesamt','06996','Brückstadt','KfS',11800,9585.7,'Zensus 2011',NULL,6840,58.0,NULL,'01a207e9decd7a319b040c045fefa740','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9dece7c67a7cc19e1706a8b7d',1,'892000','Gewaltkriminalität','06998','Musterland','LK',361,171.4,'Zensus 2011',NULL,298,82.5,NULL,'01a207e9decd7a319b040c045fefa740','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9dece7d9f912f8525c0c61637',1,'892000','Gewaltkriminalität','06997','Tannwald','LK',196,127.4,'Zensus 2011',NULL,160,81.6,NULL,'01a207e9decd7a319b040c045fefa740','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9dece7edb8154fa9b2deff8f5',1,'892000','Gewaltkriminalität','06996','Brückstadt','KfS',540,438.7,'Zensus 2011',NULL,420,77.8,NULL,'01a207e9decd7a319b040c045fefa740','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9decf7012805ae749413e5732',1,'***300','Diebstahl von Fahrrädern','06998','Musterland','LK',478,227.0,'Zensus 2011',NULL,30,6.3,NULL,'01a207e9decd7a319b040c045fefa740','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9decf7144874b06adab19ba0b',1,'***300','Diebstahl von Fahrrädern','06997','Tannwald','LK',180,117.0,'Zensus 2011',NULL,15,8.3,NULL,'01a207e9decd7a319b040c045fefa740','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9decf7279892e3520c5b6c0fa',1,'***300','Diebstahl von Fahrrädern','06996','Brückstadt','KfS',988,802.6,'Zensus 2011',NULL,58,5.9,NULL,'01a207e9decd7a319b040c045fefa740','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9ded17ec0adc89d2a44cdfca3',1,'------','Straftaten insgesamt','06998','Musterland','LK',9960,4718.1,'Zensus 2011',NULL,6290,63.2,NULL,'01a207e9ded172a3bfd8f1c0d6621011','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9ded2706ca3e8901d44c2f277',1,'------','Straftaten insgesamt','06997','Tannwald','LK',6110,3980.5,'Zensus 2011',NULL,3940,64.5,NULL,'01a207e9ded172a3bfd8f1c0d6621011','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9ded271c4b8d7c58d5303bf86',1,'------','Straftaten insgesamt','06996','Brückstadt','KfS',12540,10121.1,'Zensus 2011',NULL,7260,57.9,NULL,'01a207e9ded172a3bfd8f1c0d6621011','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9ded2730a800152ad985d78fb',1,'892000','Gewaltkriminalität','06998','Musterland','LK',402,190.4,'Zensus 2011',NULL,329,81.8,NULL,'01a207e9ded172a3bfd8f1c0d6621011','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9ded2744eabfbf6bffb9f3f2e',1,'892000','Gewaltkriminalität','06997','Tannwald','LK',214,139.4,'Zensus 2011',NULL,178,83.2,NULL,'01a207e9ded172a3bfd8f1c0d6621011','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9ded275888d310869799f894d',1,'892000','Gewaltkriminalität','06996','Brückstadt','KfS',581,468.9,'Zensus 2011',NULL,447,76.9,NULL,'01a207e9ded172a3bfd8f1c0d6621011','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9ded276be851f81cf1967b518',1,'***300','Diebstahl von Fahrrädern','06998','Musterland','LK',455,215.5,'Zensus 2011',NULL,34,7.5,NULL,'01a207e9ded172a3bfd8f1c0d6621011','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9ded277f5a1c4c562f4064a72',1,'***300','Diebstahl von Fahrrädern','06997','Tannwald','LK',176,114.7,'Zensus 2011',NULL,13,7.4,NULL,'01a207e9ded172a3bfd8f1c0d6621011','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9ded27928b50a320a474fa131',1,'***300','Diebstahl von Fahrrädern','06996','Brückstadt','KfS',1011,816.0,'Zensus 2011',NULL,63,6.2,NULL,'01a207e9ded172a3bfd8f1c0d6621011','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9ded57489a5e0f7c89994ef3e',1,'------','Straftaten insgesamt','06998','Musterland','LK',10310,4949.6,'Zensus 2022',NULL,6510,63.1,NULL,'01a207e9ded47839a6fc80b9a87794b7','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9ded576298fed82c01a338477',1,'------','Straftaten insgesamt','06997','Tannwald','LK',6240,4110.7,'Zensus 2022',NULL,4010,64.3,NULL,'01a207e9ded47839a6fc80b9a87794b7','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9ded5777a9f7f58ec2403f438',1,'------','Straftaten insgesamt','06996','Brückstadt','KfS',13020,10760.3,'Zensus 2022',NULL,7480,57.5,NULL,'01a207e9ded47839a6fc80b9a87794b7','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9ded578b7b85420ea92011fbc',1,'892000','Gewaltkriminalität','06998','Musterland','LK',431,206.9,'Zensus 2022',NULL,350,81.2,NULL,'01a207e9ded47839a6fc80b9a87794b7','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9ded579fc81c9ea98235b68d8',1,'892000','Gewaltkriminalität','06997','Tannwald','LK',220,144.9,'Zensus 2022',NULL,181,82.3,NULL,'01a207e9ded47839a6fc80b9a87794b7','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9ded57b40b6c75fa1cff8146c',1,'892000','Gewaltkriminalität','06996','Brückstadt','KfS',622,514.0,'Zensus 2022',NULL,473,76.0,NULL,'01a207e9ded47839a6fc80b9a87794b7','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9ded57c81a9c5eeea0e45bac5',1,'***300','Diebstahl von Fahrrädern','06998','Musterland','LK',431,206.9,'Zensus 2022',NULL,28,6.5,NULL,'01a207e9ded47839a6fc80b9a87794b7','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9ded57dbcb63495d16ebcdbeb',1,'***300','Diebstahl von Fahrrädern','06997','Tannwald','LK',181,119.2,'Zensus 2022',NULL,12,6.6,NULL,'01a207e9ded47839a6fc80b9a87794b7','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9ded57ef8a4f526b5d7eb5806',1,'***300','Diebstahl von Fahrrädern','06996','Brückstadt','KfS',1046,864.5,'Zensus 2022',NULL,59,5.6,NULL,'01a207e9ded47839a6fc80b9a87794b7','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9ded87b64bbe62678566ddc55',1,'------','Straftaten insgesamt','06998','Musterland','LK',10148,4843.9,'Zensus 2022',NULL,6454,63.6,NULL,'01a207e9ded77d96ac4ae864df3fc93d','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9ded87d1f9ab7e79ed3292ccf',1,'------','Straftaten insgesamt','06997','Tannwald','LK',6180,4076.5,'Zensus 2022',NULL,3990,64.6,NULL,'01a207e9ded77d96ac4ae864df3fc93d','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9ded87e7a9305989ea17bcc0b',1,'------','Straftaten insgesamt','06996','Brückstadt','KfS',12870,10557.8,'Zensus 2022',NULL,7390,57.4,NULL,'01a207e9ded77d96ac4ae864df3fc93d','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9ded87fc88b74c587df9078ff',1,'892000','Gewaltkriminalität','06998','Musterland','LK',412,196.7,'Zensus 2022',NULL,336,81.6,NULL,'01a207e9ded77d96ac4ae864df3fc93d','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9ded971109b0470679db83bf7',1,'892000','Gewaltkriminalität','06997','Tannwald','LK',209,137.9,'Zensus 2022',NULL,174,83.3,NULL,'01a207e9ded77d96ac4ae864df3fc93d','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9ded9725eb9932298eb3fcd73',1,'892000','Gewaltkriminalität','06996','Brückstadt','KfS',604,495.5,'Zensus 2022',NULL,466,77.2,NULL,'01a207e9ded77d96ac4ae864df3fc93d','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "crime_figure" VALUES ('01a207e9ded97399bc9e01b9e30596e0',1,'***300','Diebstahl von Fahrrädern','06998','Musterland','LK',402,191.9,'Zensus 2022',NULL,29,7.2,NULL,'01a207e9ded77d96ac4ae864df3fc93d','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "crime_figure" VALUES ('01a207e9ded9752bbc111de26c38ee0f',1,'***300','Diebstahl von Fahrrädern','06997','Tannwald','LK',174,114.8,'Zensus 2022',NULL,12,6.9,NULL,'01a207e9ded77d96ac4ae864df3fc93d','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "crime_figure" VALUES ('01a207e9ded976788ff9b16254737184',1,'***300','Diebstahl von Fahrrädern','06996','Brückstadt','KfS',1032,846.6,'Zensus 2022',NULL,57,5.5,NULL,'01a207e9ded77d96ac4ae864df3fc93d','01a207e9debd7d36ae4a89c816aea3a5');
CREATE TABLE crime_source ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, file_name VARCHAR(255) NOT NULL, year INTEGER NOT NULL, months INTEGER NOT NULL, level VARCHAR(20) NOT NULL, version VARCHAR(200) NOT NULL, imported_on DATE, CONSTRAINT pk_crime_source PRIMARY KEY (id) );
INSERT INTO "crime_source" VALUES ('01a207e9debc713b8934967195adb297',1,'KR-F-01-T01-Kreise_2020_erfunden.csv',2020,12,'county','','2026-11-23');
INSERT INTO "crime_source" VALUES ('01a207e9decd7a319b040c045fefa740',1,'KR-F-01-T01-Kreise_2021_erfunden.csv',2021,12,'county','','2026-11-23');
INSERT INTO "crime_source" VALUES ('01a207e9ded172a3bfd8f1c0d6621011',1,'KR-F-01-T01-Kreise_2022_erfunden.csv',2022,12,'county','','2026-11-23');
INSERT INTO "crime_source" VALUES ('01a207e9ded47839a6fc80b9a87794b7',1,'KR-F-01-T01-Kreise_2023_erfunden.csv',2023,12,'county','','2026-11-23');
INSERT INTO "crime_source" VALUES ('01a207e9ded77d96ac4ae864df3fc93d',1,'KR-F-01-T01-Kreise_2024_erfunden.csv',2024,12,'county','','2026-11-23');
CREATE TABLE criterion ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(300) NOT NULL, hint VARCHAR(1000) NOT NULL, most_points INTEGER NOT NULL, weight INTEGER NOT NULL, programme_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_criterion PRIMARY KEY (id), CONSTRAINT fk_criterion_programme_id_funding_programme FOREIGN KEY(programme_id) REFERENCES funding_programme (id) ON DELETE CASCADE );
INSERT INTO "criterion" VALUES ('01a207e9ddc479b3b7e960f3e9260ac5',1,'Bedarf und Faktenlage','Ist der Bedarf belegt?',5,2,'01a207e9ddbd7082a8b7cda261311d94',0);
INSERT INTO "criterion" VALUES ('01a207e9ddc675dbb5e8dd434d9c8a6e',1,'Ziel und Wirkung','Ist das Ziel messbar, ist die Wirkung zu erwarten?',5,2,'01a207e9ddbd7082a8b7cda261311d94',1);
INSERT INTO "criterion" VALUES ('01a207e9ddc7729db804766242a60a0f',1,'Vernetzung','Wer macht mit, wer wird erreicht?',5,1,'01a207e9ddbd7082a8b7cda261311d94',2);
INSERT INTO "criterion" VALUES ('01a207e9ddc77ec59a39415bab9e3267',1,'Kosten und Nutzen','Sind die Kosten angemessen?',5,1,'01a207e9ddbd7082a8b7cda261311d94',3);
CREATE TABLE data_request ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, person_id CHAR(32), received_on DATE NOT NULL, answered_on DATE, note VARCHAR(10000) NOT NULL, CONSTRAINT pk_data_request PRIMARY KEY (id), CONSTRAINT fk_data_request_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL );
CREATE TABLE date_poll ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, title VARCHAR(300) NOT NULL, place VARCHAR(300) NOT NULL, reply_by DATE, secret VARCHAR(64) NOT NULL, meeting_id CHAR(32), CONSTRAINT pk_date_poll PRIMARY KEY (id), CONSTRAINT fk_date_poll_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE, CONSTRAINT fk_date_poll_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL );
INSERT INTO "date_poll" VALUES ('01a207e9db4379de986735a34533ab26',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Klausurtagung 2027','Rathaus, Sitzungssaal Mansbach','2026-12-07','d4e30b5c65c138ca1951da6ce732bbebd22f54a1ce977ceedad92190bf5e1cb9',NULL);
CREATE TABLE deputy ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, membership_id CHAR(32) NOT NULL, person_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_deputy PRIMARY KEY (id), CONSTRAINT fk_deputy_membership_id_membership FOREIGN KEY(membership_id) REFERENCES membership (id) ON DELETE CASCADE, CONSTRAINT fk_deputy_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "deputy" VALUES ('01a207e9d6d67b3e806d46ebf1dbf4f5',1,'01a207e9d6cc7868862a1dcda2dd4f31','01a207e9d63d7a7c9b521325c5887555',0);
CREATE TABLE distinct_pair ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, first_id CHAR(32) NOT NULL, second_id CHAR(32) NOT NULL, CONSTRAINT pk_distinct_pair PRIMARY KEY (id) );
CREATE TABLE duty ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, shift_id CHAR(32) NOT NULL, helper_id CHAR(32) NOT NULL, checked_in_at DATETIME, CONSTRAINT pk_duty PRIMARY KEY (id), CONSTRAINT fk_duty_helper_id_helper FOREIGN KEY(helper_id) REFERENCES helper (id) ON DELETE CASCADE, CONSTRAINT fk_duty_shift_id_shift FOREIGN KEY(shift_id) REFERENCES shift (id) ON DELETE CASCADE );
INSERT INTO "duty" VALUES ('01a207e9e1bd7c2abebf05f342d15c34',1,'01a207e9e1b67626a0293b25b26d23d8','01a207e9e1a078f3b77e6e5c132c1105',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1c072c38f67b3da2e33defa',1,'01a207e9e1b67626a0293b25b26d23d8','01a207e9e1ab77ada956283e15605ddf',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1c179f6abf36d5c93fca0d3',1,'01a207e9e1b67626a0293b25b26d23d8','01a207e9e1a67b74b19c9f6a8912b879',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1c478c0803138b7164f9586',1,'01a207e9e1c370a58e2b23c307db0a16','01a207e9e1a377f2b40ea0a063f68517',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1c57d0a9eaa8176de6b668d',1,'01a207e9e1c370a58e2b23c307db0a16','01a207e9e1ab77ada956283e15605ddf',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1c77086815d36b74063bd15',1,'01a207e9e1c370a58e2b23c307db0a16','01a207e9e19b74828d9aeb26d82b6568',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1c97ea3879e93bdeae0ae1b',1,'01a207e9e1c8785bb42b4b0c5cb19b59','01a207e9e1a87291abff2c20a305cc2a',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1cb738bb1624603ed32bc56',1,'01a207e9e1c8785bb42b4b0c5cb19b59','01a207e9e1a47ec69c67fbd953f94e4f',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1ce7b23bd8b66dcd99ac545',1,'01a207e9e1cd70b79506ee46d3a0f21e','01a207e9e1a97e2e81c0b22eeb88e4aa',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1d17c5eb4d3bef10a026df4',1,'01a207e9e1d074508e6c52acad6c2d29','01a207e9e1a271f7b3a0b3b0870f9d18',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1d37025ab7a3b8058696f1a',1,'01a207e9e1d074508e6c52acad6c2d29','01a207e9e1957592baafc69cba6e2fa5',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1d67298b202342945258fe9',1,'01a207e9e1d47c898e7054782b6137c4','01a207e9e1a67b74b19c9f6a8912b879',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1d974a9b305433a7ed03c35',1,'01a207e9e1d77a5cb0fea60fccc3f81f','01a207e9e19b74828d9aeb26d82b6568',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1dc7077bb3f685391891fe8',1,'01a207e9e1da798789d268ae8cf684ac','01a207e9e1a078f3b77e6e5c132c1105',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1dd745f99a9e128ae691d96',1,'01a207e9e1da798789d268ae8cf684ac','01a207e9e1a377f2b40ea0a063f68517',NULL);
INSERT INTO "duty" VALUES ('01a207e9e1de73cb9582ad32de3607c1',1,'01a207e9e1da798789d268ae8cf684ac','01a207e9e19e78bea8a16e1256f2d0fc',NULL);
CREATE TABLE election ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, office VARCHAR(300) NOT NULL, is_secret BOOLEAN NOT NULL, agenda_item_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_election PRIMARY KEY (id), CONSTRAINT fk_election_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE );
CREATE TABLE election_ballot ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, no INTEGER NOT NULL, abstentions INTEGER NOT NULL, invalid INTEGER NOT NULL, recused INTEGER NOT NULL, not_voting INTEGER NOT NULL, taken_at TIME, drawn VARCHAR(300) NOT NULL, remark VARCHAR(1000) NOT NULL, election_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_election_ballot PRIMARY KEY (id), CONSTRAINT fk_election_ballot_election_id_election FOREIGN KEY(election_id) REFERENCES election (id) ON DELETE CASCADE );
CREATE TABLE erasure ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, contact_id CHAR(32) NOT NULL, erased_on DATE NOT NULL, reason VARCHAR(300) NOT NULL, backups_until DATE, kept VARCHAR(10000) NOT NULL, CONSTRAINT pk_erasure PRIMARY KEY (id) );
CREATE TABLE event_attachment ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, permit_id CHAR(32), budget_item_id CHAR(32), press_item_id CHAR(32), stand_id CHAR(32), prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, file_name VARCHAR(255) NOT NULL, sha256 VARCHAR(64), CONSTRAINT pk_event_attachment PRIMARY KEY (id), CONSTRAINT fk_event_attachment_budget_item_id_budget_item FOREIGN KEY(budget_item_id) REFERENCES budget_item (id) ON DELETE CASCADE, CONSTRAINT fk_event_attachment_permit_id_permit FOREIGN KEY(permit_id) REFERENCES permit (id) ON DELETE CASCADE, CONSTRAINT fk_event_attachment_press_item_id_press_item FOREIGN KEY(press_item_id) REFERENCES press_item (id) ON DELETE CASCADE, CONSTRAINT fk_event_attachment_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE, CONSTRAINT fk_event_attachment_sha256_blob FOREIGN KEY(sha256) REFERENCES blob (sha256), CONSTRAINT fk_event_attachment_stand_id_stand FOREIGN KEY(stand_id) REFERENCES stand (id) ON DELETE CASCADE );
INSERT INTO "event_attachment" VALUES ('01a207e9e1717de8bfc253c304df4041',1,'Bescheid Sondernutzung','01a207e9e1617eae864a53a6e9a25ae0',NULL,NULL,NULL,'01a207e9dfe97195a467a6a899d49794',0,'Bescheid_Sondernutzung.txt','c88bffb293c44047d7748da0fa9559b218993f0a4f533f836df2de9ec3a9bb5f');
CREATE TABLE event_day ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, held_on DATE NOT NULL, opens_at TIME NOT NULL, closes_at TIME NOT NULL, label VARCHAR(300) NOT NULL, prevention_day_id CHAR(32) NOT NULL, is_rainy BOOLEAN NOT NULL, rainy_since DATETIME, CONSTRAINT pk_event_day PRIMARY KEY (id), CONSTRAINT fk_event_day_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE );
INSERT INTO "event_day" VALUES ('01a207e9df0978a7acfc96fd0e736f66',1,'2026-09-12','11:00:00.000000','17:00:00.000000','','01a207e9df01705c960dd3b460cea605',0,NULL);
INSERT INTO "event_day" VALUES ('01a207e9dfea7904b4254b00ae066cd7',1,'2027-09-11','11:00:00.000000','17:00:00.000000','','01a207e9dfe97195a467a6a899d49794',0,NULL);
CREATE TABLE event_measure ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, prevention_day_id CHAR(32) NOT NULL, measure_id CHAR(32) NOT NULL, CONSTRAINT pk_event_measure PRIMARY KEY (id), CONSTRAINT fk_event_measure_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_event_measure_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE );
INSERT INTO "event_measure" VALUES ('01a207e9e0267ffc89e4c9eb3746cbac',1,'01a207e9dfe97195a467a6a899d49794','01a207e9dcb072699e5462eaecbb6a48');
INSERT INTO "event_measure" VALUES ('01a207e9e0287dfc9fd5a4d18c639a5e',1,'01a207e9dfe97195a467a6a899d49794','01a207e9dcbe7347b212eec4e4d95639');
CREATE TABLE event_picture ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, caption VARCHAR(300) NOT NULL, credit VARCHAR(300) NOT NULL, in_report BOOLEAN NOT NULL, prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, file_name VARCHAR(255) NOT NULL, sha256 VARCHAR(64), alt_text VARCHAR(2000) NOT NULL, consent_note VARCHAR(2000) NOT NULL, CONSTRAINT pk_event_picture PRIMARY KEY (id), CONSTRAINT fk_event_picture_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE, CONSTRAINT fk_event_picture_sha256_blob FOREIGN KEY(sha256) REFERENCES blob (sha256) );
CREATE TABLE event_resolution ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, prevention_day_id CHAR(32) NOT NULL, resolution_id CHAR(32) NOT NULL, CONSTRAINT pk_event_resolution PRIMARY KEY (id), CONSTRAINT fk_event_resolution_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE, CONSTRAINT fk_event_resolution_resolution_id_resolution FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE CASCADE );
INSERT INTO "event_resolution" VALUES ('01a207e9e0237523a5f5ff444488c9bc',1,'01a207e9dfe97195a467a6a899d49794','01a207e9da727b2a804777acf7592895');
CREATE TABLE event_task ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, area VARCHAR(300) NOT NULL, offset_days INTEGER NOT NULL, due_on DATE, owner_id CHAR(32), owner VARCHAR(300) NOT NULL, after_id CHAR(32), prevention_day_id CHAR(32) NOT NULL, state VARCHAR(32) NOT NULL, done_on DATE, position INTEGER NOT NULL, search_text VARCHAR NOT NULL, note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_event_task PRIMARY KEY (id), CONSTRAINT fk_event_task_after_id_event_task FOREIGN KEY(after_id) REFERENCES event_task (id) ON DELETE SET NULL, CONSTRAINT fk_event_task_owner_id_person FOREIGN KEY(owner_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_event_task_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE );
INSERT INTO "event_task" VALUES ('c643c4be2eae5fe5af9e6500450fb7e9','Auftrag und Ziele des Präventionstags festhalten',2,'Auftrag und Ziele des Präventionstags festhalten','Grundlagen',-180,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-03-16',0,'auftrag und ziele des praventionstags festhalten
grundlagen
beschluss des gremiums, motto, zielgruppen, erwartete besucherzahl.','Beschluss des Gremiums, Motto, Zielgruppen, erwartete Besucherzahl.');
INSERT INTO "event_task" VALUES ('cc243f0533e753eda8400cdcdef02b04','Termin mit dem Veranstaltungskalender der Stadt abgleichen',3,'Termin mit dem Veranstaltungskalender der Stadt abgleichen','Grundlagen',-178,NULL,NULL,'','c643c4be2eae5fe5af9e6500450fb7e9','01a207e9df01705c960dd3b460cea605','done','2026-03-18',1,'termin mit dem veranstaltungskalender der stadt abgleichen
grundlagen
konkurrierende feste, ferien, feiertage, wahlen und markttage beachten.','Konkurrierende Feste, Ferien, Feiertage, Wahlen und Markttage beachten.');
INSERT INTO "event_task" VALUES ('9da2eaced234525888b957b05bb819fa','Arbeitsgruppe bilden und Zuständigkeiten verteilen',3,'Arbeitsgruppe bilden und Zuständigkeiten verteilen','Grundlagen',-175,NULL,NULL,'','c643c4be2eae5fe5af9e6500450fb7e9','01a207e9df01705c960dd3b460cea605','done','2026-03-21',2,'arbeitsgruppe bilden und zustandigkeiten verteilen
grundlagen
wer entscheidet, wer vertritt, wer ist am tag selbst erreichbar?','Wer entscheidet, wer vertritt, wer ist am Tag selbst erreichbar?');
INSERT INTO "event_task" VALUES ('d6b06ec7a60b5cef8eecf9d6562aef17','Kosten- und Finanzierungsplan aufstellen',3,'Kosten- und Finanzierungsplan aufstellen','Geld',-175,NULL,NULL,'','c643c4be2eae5fe5af9e6500450fb7e9','01a207e9df01705c960dd3b460cea605','done','2026-03-21',3,'kosten- und finanzierungsplan aufstellen
geld
jeden posten mit angebot; reserve von etwa zehn prozent einplanen.','Jeden Posten mit Angebot; Reserve von etwa zehn Prozent einplanen.');
INSERT INTO "event_task" VALUES ('2b541238d0815e2cba386f0c1c764149','Flächen und Räume reservieren',3,'Flächen und Räume reservieren','Grundlagen',-170,NULL,NULL,'','cc243f0533e753eda8400cdcdef02b04','01a207e9df01705c960dd3b460cea605','done','2026-03-26',4,'flachen und raume reservieren
grundlagen
platz, saal, nebenraume; auf- und abbauzeit mit reservieren.','Platz, Saal, Nebenräume; Auf- und Abbauzeit mit reservieren.');
INSERT INTO "event_task" VALUES ('26766b4bfd1c5033ae154551f62946f7','Fördermittel beantragen',3,'Fördermittel beantragen','Geld',-165,NULL,NULL,'','d6b06ec7a60b5cef8eecf9d6562aef17','01a207e9df01705c960dd3b460cea605','done','2026-03-31',5,'fordermittel beantragen
geld
landespraventionsrat, demokratie leben!, stiftungen: antragsfristen beachten.','Landespräventionsrat, Demokratie leben!, Stiftungen: Antragsfristen beachten.');
INSERT INTO "event_task" VALUES ('de063f0813a45524a8b3c10a0ddd6bde','Vorgespräch mit Ordnungsamt, Polizei und Feuerwehr',3,'Vorgespräch mit Ordnungsamt, Polizei und Feuerwehr','Grundlagen',-160,NULL,NULL,'','2b541238d0815e2cba386f0c1c764149','01a207e9df01705c960dd3b460cea605','done','2026-04-05',6,'vorgesprach mit ordnungsamt, polizei und feurwehr
grundlagen
welche genehmigungen, welche sicherheitsvorkehrungen sind notig?','Welche Genehmigungen, welche Sicherheitsvorkehrungen sind nötig?');
INSERT INTO "event_task" VALUES ('e43afc0fbab658f2a057b457dc0b7eff','Schirmherrschaft und Eröffnung anfragen',3,'Schirmherrschaft und Eröffnung anfragen','Grundlagen',-150,NULL,NULL,'','cc243f0533e753eda8400cdcdef02b04','01a207e9df01705c960dd3b460cea605','done','2026-04-15',7,'schirmherrschaft und eroffnung anfragen
grundlagen
terminburo der stadtspitze; grusswort fur das programmheft gleich mit erbitten.','Terminbüro der Stadtspitze; Grußwort für das Programmheft gleich mit erbitten.');
INSERT INTO "event_task" VALUES ('6b21bc1973655062a998c9f0cd54ac5b','Programmideen sammeln und Partner anfragen',3,'Programmideen sammeln und Partner anfragen','Programm',-150,NULL,NULL,'','c643c4be2eae5fe5af9e6500450fb7e9','01a207e9df01705c960dd3b460cea605','done','2026-04-15',8,'programmideen sammeln und partner anfragen
programm
polizei, feurwehr, schulen, vereine, beratungsstellen, jugendbeirat.','Polizei, Feuerwehr, Schulen, Vereine, Beratungsstellen, Jugendbeirat.');
INSERT INTO "event_task" VALUES ('7c0215ab5d8b5ab991e24276017eb5e3','Sponsoren und Sachspenden ansprechen',3,'Sponsoren und Sachspenden ansprechen','Geld',-130,NULL,NULL,'','d6b06ec7a60b5cef8eecf9d6562aef17','01a207e9df01705c960dd3b460cea605','done','2026-05-05',9,'sponsoren und sachspenden ansprechen
geld
gegenleistung schriftlich vereinbaren; vorgaben der stadt zum sponsoring beachten.','Gegenleistung schriftlich vereinbaren; Vorgaben der Stadt zum Sponsoring beachten.');
INSERT INTO "event_task" VALUES ('62b4441202ae575186a15a88632f08fe','Ortstermin mit allen Ämtern',3,'Ortstermin mit allen Ämtern','Grundlagen',-120,NULL,NULL,'','de063f0813a45524a8b3c10a0ddd6bde','01a207e9df01705c960dd3b460cea605','done','2026-05-15',10,'ortstermin mit allen amtern
grundlagen
strom, wasser, rettungswege, aufstellflachen, zufahrten; ergebnis mit fotos festhalten.','Strom, Wasser, Rettungswege, Aufstellflächen, Zufahrten; Ergebnis mit Fotos festhalten.');
INSERT INTO "event_task" VALUES ('44dd647026b45003a180a21f27da740a','Sondernutzung der Plätze und Straßen beantragen',3,'Sondernutzung der Plätze und Straßen beantragen','Genehmigungen',-120,NULL,NULL,'','2b541238d0815e2cba386f0c1c764149','01a207e9df01705c960dd3b460cea605','done','2026-05-15',11,'sondernutzung der platze und strassen beantragen
genehmigungen
mit lageplan, aufbauten, zeiten; gebuhrenbefreiung mit beantragen.','Mit Lageplan, Aufbauten, Zeiten; Gebührenbefreiung mit beantragen.');
INSERT INTO "event_task" VALUES ('cb98cebab0ef596481f2f71b178b77e8','Aussteller einladen',3,'Aussteller einladen','Stände',-120,NULL,NULL,'','6b21bc1973655062a998c9f0cd54ac5b','01a207e9df01705c960dd3b460cea605','done','2026-05-15',12,'aussteller einladen
stande
anmeldebogen mit flache, strom, wasser, fahrzeug, haftpflicht und handynummer am tag.','Anmeldebogen mit Fläche, Strom, Wasser, Fahrzeug, Haftpflicht und Handynummer am Tag.');
INSERT INTO "event_task" VALUES ('86a151c54bbd5dd19f49713b8486ed68','Termin vorab ankündigen',3,'Termin vorab ankündigen','Öffentlichkeit',-120,NULL,NULL,'','cc243f0533e753eda8400cdcdef02b04','01a207e9df01705c960dd3b460cea605','done','2026-05-15',13,'termin vorab ankundigen
offentlichkeit
veranstaltungskalender, schulen, vereine, partner.','Veranstaltungskalender, Schulen, Vereine, Partner.');
INSERT INTO "event_task" VALUES ('a91f49651c2c533a88dec885fdffbc19','Rohprogramm mit Bühne, Vorträgen und Mitmachaktionen',3,'Rohprogramm mit Bühne, Vorträgen und Mitmachaktionen','Programm',-110,NULL,NULL,'','6b21bc1973655062a998c9f0cd54ac5b','01a207e9df01705c960dd3b460cea605','done','2026-05-25',14,'rohprogramm mit buhne, vortragen und mitmachaktionen
programm
zeiten, flachen, technik; umbaupausen einplanen.','Zeiten, Flächen, Technik; Umbaupausen einplanen.');
INSERT INTO "event_task" VALUES ('d788532be0865d9cb28a5ba9001da7a2','DGS-Dolmetschung buchen',3,'DGS-Dolmetschung buchen','Barrierefreiheit',-110,NULL,NULL,'','a91f49651c2c533a88dec885fdffbc19','01a207e9df01705c960dd3b460cea605','done','2026-05-25',15,'dgs-dolmetschung buchen
barrierefreiheit
eroffnung und wichtige vortrage; fruh anfragen, zwei personen je langerem einsatz.','Eröffnung und wichtige Vorträge; früh anfragen, zwei Personen je längerem Einsatz.');
INSERT INTO "event_task" VALUES ('88bd12b740855c1690ace3728845c7a8','Sicherheitsbogen ausfüllen',3,'Sicherheitsbogen ausfüllen','Sicherheit',-100,NULL,NULL,'','62b4441202ae575186a15a88632f08fe','01a207e9df01705c960dd3b460cea605','done','2026-06-04',16,'sicherheitsbogen ausfullen
sicherheit
fur kleinere veranstaltungen; ab 5.000 besuchern ist ein sicherheitskonzept notig.','Für kleinere Veranstaltungen; ab 5.000 Besuchern ist ein Sicherheitskonzept nötig.');
INSERT INTO "event_task" VALUES ('fcf27a1535f758c0866082c06c760312','Moderation verpflichten',3,'Moderation verpflichten','Programm',-100,NULL,NULL,'','a91f49651c2c533a88dec885fdffbc19','01a207e9df01705c960dd3b460cea605','done','2026-06-04',17,'moderation verpflichten
programm
fachlich sicher, auch fur durchsagen bei regen und im notfall.','Fachlich sicher, auch für Durchsagen bei Regen und im Notfall.');
INSERT INTO "event_task" VALUES ('a77f12bcf43e5e2bb27a73cb289ca9da','Bühne, Ton und Licht anfragen',3,'Bühne, Ton und Licht anfragen','Technik',-100,NULL,NULL,'','a91f49651c2c533a88dec885fdffbc19','01a207e9df01705c960dd3b460cea605','done','2026-06-04',18,'buhne, ton und licht anfragen
technik
technikbedarf aus dem programm; mindestens zwei angebote.','Technikbedarf aus dem Programm; mindestens zwei Angebote.');
INSERT INTO "event_task" VALUES ('3ecb398ed6f55d3a83f8c6f8bbd87df9','Gastronomie und Getränke vergeben',3,'Gastronomie und Getränke vergeben','Verpflegung und Hygiene',-100,NULL,NULL,'','6b21bc1973655062a998c9f0cd54ac5b','01a207e9df01705c960dd3b460cea605','done','2026-06-04',19,'gastronomie und getranke vergeben
verpflegung und hygiene
auch alkoholfrei, vegetarisch und fur kinder; faire preise vereinbaren.','Auch alkoholfrei, vegetarisch und für Kinder; faire Preise vereinbaren.');
INSERT INTO "event_task" VALUES ('a677ae8a6ee4545ca0fb2d03e4a04f92','Plakat, Flyer und Logo gestalten lassen',3,'Plakat, Flyer und Logo gestalten lassen','Öffentlichkeit',-100,NULL,NULL,'','e43afc0fbab658f2a057b457dc0b7eff','01a207e9df01705c960dd3b460cea605','done','2026-06-04',20,'plakat, flyer und logo gestalten lassen
offentlichkeit
logos der forderer nach deren vorgaben; kontraste prufen.','Logos der Förderer nach deren Vorgaben; Kontraste prüfen.');
INSERT INTO "event_task" VALUES ('e277231a532857a2b06be6266201d403','Schlechtwetterlösung festlegen',3,'Schlechtwetterlösung festlegen','Grundlagen',-90,NULL,NULL,'','62b4441202ae575186a15a88632f08fe','01a207e9df01705c960dd3b460cea605','done','2026-06-14',21,'schlechtwetterlosung festlegen
grundlagen
ausweichraume, wer bis wann entscheidet, wie alle davon erfahren.','Ausweichräume, wer bis wann entscheidet, wie alle davon erfahren.');
INSERT INTO "event_task" VALUES ('623868253e975aefb6eaad61ff6865bd','Veranstaltungshaftpflicht klären',3,'Veranstaltungshaftpflicht klären','Geld',-90,NULL,NULL,'','2b541238d0815e2cba386f0c1c764149','01a207e9df01705c960dd3b460cea605','done','2026-06-14',22,'veranstaltungshaftpflicht klaren
geld
deckt der kommunalversicherer die veranstaltung, auch auf- und abbau und helfer?','Deckt der Kommunalversicherer die Veranstaltung, auch Auf- und Abbau und Helfer?');
INSERT INTO "event_task" VALUES ('42d5db2b54f7523487eda435c1865981','Verkehrsrechtliche Anordnung für Sperrungen beantragen',3,'Verkehrsrechtliche Anordnung für Sperrungen beantragen','Genehmigungen',-90,NULL,NULL,'','62b4441202ae575186a15a88632f08fe','01a207e9df01705c960dd3b460cea605','done','2026-06-14',23,'verkehrsrechtliche anordnung fur sperrungen beantragen
genehmigungen
§ 45 stvo; umleitung, linienbusse, anlieger und zufahrt der rettungsdienste klaren.','§ 45 StVO; Umleitung, Linienbusse, Anlieger und Zufahrt der Rettungsdienste klären.');
INSERT INTO "event_task" VALUES ('c809d908245d520eb50c32d8d132297f','Genehmigung für Plakate beantragen',2,'Genehmigung für Plakate beantragen','Genehmigungen',-90,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-06-14',24,'genehmigung fur plakate beantragen
genehmigungen
standorte, zahl und daur; an laternen, brucken und schulen gelten eigene regeln.','Standorte, Zahl und Dauer; an Laternen, Brücken und Schulen gelten eigene Regeln.');
INSERT INTO "event_task" VALUES ('c225a7dbf9af55858167a3c5a71e64b0','Schülerwettbewerb ausschreiben',3,'Schülerwettbewerb ausschreiben','Programm',-90,NULL,NULL,'','6b21bc1973655062a998c9f0cd54ac5b','01a207e9df01705c960dd3b460cea605','done','2026-06-14',25,'schulerwettbewerb ausschreiben
programm
teilnahme, jury, preise; preisverleihung in das buhnenprogramm.','Teilnahme, Jury, Preise; Preisverleihung in das Bühnenprogramm.');
INSERT INTO "event_task" VALUES ('cbb6700a9da6570086382d44a4ae77aa','Verträge und Honorare mit Mitwirkenden',3,'Verträge und Honorare mit Mitwirkenden','Programm',-80,NULL,NULL,'','a91f49651c2c533a88dec885fdffbc19','01a207e9df01705c960dd3b460cea605','done','2026-06-24',26,'vertrage und honorare mit mitwirkenden
programm
honorar, reise, technik, absage; kunstlersozialabgabe prufen.','Honorar, Reise, Technik, Absage; Künstlersozialabgabe prüfen.');
INSERT INTO "event_task" VALUES ('63a271709f12538faf865d5415e9989c','Parkgenehmigungen und Stellflächen klären',3,'Parkgenehmigungen und Stellflächen klären','Genehmigungen',-75,NULL,NULL,'','62b4441202ae575186a15a88632f08fe','01a207e9df01705c960dd3b460cea605','done','2026-06-29',27,'parkgenehmigungen und stellflachen klaren
genehmigungen
aussteller, infomobile, mitwirkende; halteverbote drei volle tage vorher aufstellen.','Aussteller, Infomobile, Mitwirkende; Halteverbote drei volle Tage vorher aufstellen.');
INSERT INTO "event_task" VALUES ('61cdf966618857af93787d1510b06848','Genehmigung zum Verteilen von Flyern klären',2,'Genehmigung zum Verteilen von Flyern klären','Genehmigungen',-75,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-06-29',28,'genehmigung zum verteilen von flyern klaren
genehmigungen
fur das verteilen auf offentlichen flachen ist oft eine sondernutzung notig.','Für das Verteilen auf öffentlichen Flächen ist oft eine Sondernutzung nötig.');
INSERT INTO "event_task" VALUES ('4e1f9be72a665013b98802a51fff3ea3','Sicherheitsbogen mit den Ämtern und Rettungskräften abstimmen',3,'Sicherheitsbogen mit den Ämtern und Rettungskräften abstimmen','Sicherheit',-75,NULL,NULL,'','88bd12b740855c1690ace3728845c7a8','01a207e9df01705c960dd3b460cea605','done','2026-06-29',29,'sicherheitsbogen mit den amtern und rettungskraften abstimmen
sicherheit
ordnungsamt, polizei, feurwehr, rettungsdienst; auflagen bei den genehmigungen festhalten.','Ordnungsamt, Polizei, Feuerwehr, Rettungsdienst; Auflagen bei den Genehmigungen festhalten.');
INSERT INTO "event_task" VALUES ('6cb3f2c65e6b5fdca457864519f94238','Rettungswege und Feuerwehrzufahrten im Standplan freihalten',3,'Rettungswege und Feuerwehrzufahrten im Standplan freihalten','Sicherheit',-75,NULL,NULL,'','62b4441202ae575186a15a88632f08fe','01a207e9df01705c960dd3b460cea605','done','2026-06-29',30,'rettungswege und feurwehrzufahrten im standplan freihalten
sicherheit
aufstellflachen, hydranten und eingange der anlieger einzeichnen.','Aufstellflächen, Hydranten und Eingänge der Anlieger einzeichnen.');
INSERT INTO "event_task" VALUES ('35616628ea455e9aa4c07099d6c9a8bb','Anmeldeschluss der Aussteller',3,'Anmeldeschluss der Aussteller','Stände',-75,NULL,NULL,'','cb98cebab0ef596481f2f71b178b77e8','01a207e9df01705c960dd3b460cea605','done','2026-06-29',31,'anmeldeschluss der aussteller
stande
fehlende unterlagen nachfordern, warteliste fuhren.','Fehlende Unterlagen nachfordern, Warteliste führen.');
INSERT INTO "event_task" VALUES ('a6ebf49a3d3c51fbb743da0e2bcadfce','Mehrweggeschirr und Spülmöglichkeit organisieren',3,'Mehrweggeschirr und Spülmöglichkeit organisieren','Verpflegung und Hygiene',-75,NULL,NULL,'','3ecb398ed6f55d3a83f8c6f8bbd87df9','01a207e9df01705c960dd3b460cea605','done','2026-06-29',32,'mehrweggeschirr und spulmoglichkeit organisieren
verpflegung und hygiene
pfand, ruckgabe, spulmobil; vorgaben der abfallsatzung beachten.','Pfand, Rückgabe, Spülmobil; Vorgaben der Abfallsatzung beachten.');
INSERT INTO "event_task" VALUES ('822aa3418fd355c88884b4dccb1d50e2','Induktive Höranlage für Bühne und Saal klären',3,'Induktive Höranlage für Bühne und Saal klären','Barrierefreiheit',-75,NULL,NULL,'','a77f12bcf43e5e2bb27a73cb289ca9da','01a207e9df01705c960dd3b460cea605','done','2026-06-29',33,'induktive horanlage fur buhne und saal klaren
barrierefreiheit
bestand im rathaus prufen, sonst leihen; mit schild kenntlich machen.','Bestand im Rathaus prüfen, sonst leihen; mit Schild kenntlich machen.');
INSERT INTO "event_task" VALUES ('b9eb8a46bc7d563eba029cccf469b05d','Helfer gewinnen',2,'Helfer gewinnen','Helfer',-75,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-06-29',34,'helfer gewinnen
helfer
verwaltung, vereine, schulen, thw-jugend; aufgaben und zeiten ehrlich nennen.','Verwaltung, Vereine, Schulen, THW-Jugend; Aufgaben und Zeiten ehrlich nennen.');
INSERT INTO "event_task" VALUES ('118f64bbdaa75188b1143e5d22f1f6c3','Musik bei der GEMA anmelden',3,'Musik bei der GEMA anmelden','Genehmigungen',-60,NULL,NULL,'','a91f49651c2c533a88dec885fdffbc19','01a207e9df01705c960dd3b460cea605','done','2026-07-14',35,'musik bei der gema anmelden
genehmigungen
buhne, hintergrundmusik und tontrager; nach der veranstaltung die titelliste einreichen.','Bühne, Hintergrundmusik und Tonträger; nach der Veranstaltung die Titelliste einreichen.');
INSERT INTO "event_task" VALUES ('2354cb3b08195ef0830ad5143759da12','Gestattung für den Ausschank beantragen',3,'Gestattung für den Ausschank beantragen','Genehmigungen',-60,NULL,NULL,'','3ecb398ed6f55d3a83f8c6f8bbd87df9','01a207e9df01705c960dd3b460cea605','done','2026-07-14',36,'gestattung fur den ausschank beantragen
genehmigungen
nur bei alkohol: § 12 gastg oder landesgaststattengesetz; jugendschutz beachten.','Nur bei Alkohol: § 12 GastG oder Landesgaststättengesetz; Jugendschutz beachten.');
INSERT INTO "event_task" VALUES ('3e48344b95a650e2a82b72efbc62f749','Lärm und Ruhezeiten klären',3,'Lärm und Ruhezeiten klären','Genehmigungen',-60,NULL,NULL,'','a91f49651c2c533a88dec885fdffbc19','01a207e9df01705c960dd3b460cea605','done','2026-07-14',37,'larm und ruhezeiten klaren
genehmigungen
ausnahme nach dem immissionsschutzrecht des landes; anwohner fruh unterrichten.','Ausnahme nach dem Immissionsschutzrecht des Landes; Anwohner früh unterrichten.');
INSERT INTO "event_task" VALUES ('ac23247f9a5658589c7fb01a6337efc9','Überfahrschutz planen',3,'Überfahrschutz planen','Sicherheit',-60,NULL,NULL,'','4e1f9be72a665013b98802a51fff3ea3','01a207e9df01705c960dd3b460cea605','done','2026-07-14',38,'uberfahrschutz planen
sicherheit
fahrzeuge, poller oder sperren an den zufahrten; wer offnet fur rettungsfahrzeuge?','Fahrzeuge, Poller oder Sperren an den Zufahrten; wer öffnet für Rettungsfahrzeuge?');
INSERT INTO "event_task" VALUES ('c5a5fb2a2f895d83b89106e446eb05e5','Sanitätsdienst und Ersthelfer bestellen',3,'Sanitätsdienst und Ersthelfer bestellen','Sicherheit',-60,NULL,NULL,'','4e1f9be72a665013b98802a51fff3ea3','01a207e9df01705c960dd3b460cea605','done','2026-07-14',39,'sanitatsdienst und ersthelfer bestellen
sicherheit
starke mit dem rettungsdienst abstimmen; platz im standplan vorsehen.','Stärke mit dem Rettungsdienst abstimmen; Platz im Standplan vorsehen.');
INSERT INTO "event_task" VALUES ('92c1c930991a565baca0af612d38f4fb','Ordnungspersonal bestimmen',3,'Ordnungspersonal bestimmen','Sicherheit',-60,NULL,NULL,'','4e1f9be72a665013b98802a51fff3ea3','01a207e9df01705c960dd3b460cea605','done','2026-07-14',40,'ordnungspersonal bestimmen
sicherheit
als anhaltspunkt zwei bis drei je 100 besucher; westen, einweisung, ablosung.','Als Anhaltspunkt zwei bis drei je 100 Besucher; Westen, Einweisung, Ablösung.');
INSERT INTO "event_task" VALUES ('5041a37b279853d6adf8ec8567444be6','Alle Mitwirkenden bestätigen lassen',3,'Alle Mitwirkenden bestätigen lassen','Programm',-60,NULL,NULL,'','a91f49651c2c533a88dec885fdffbc19','01a207e9df01705c960dd3b460cea605','done','2026-07-14',41,'alle mitwirkenden bestatigen lassen
programm
titel, kurztext, technikbedarf, ansprechperson und handynummer.','Titel, Kurztext, Technikbedarf, Ansprechperson und Handynummer.');
INSERT INTO "event_task" VALUES ('aac3667589cf55679d411ca4e2e2b095','Standplan zeichnen und abstimmen',3,'Standplan zeichnen und abstimmen','Stände',-60,NULL,NULL,'','35616628ea455e9aa4c07099d6c9a8bb','01a207e9df01705c960dd3b460cea605','done','2026-07-14',42,'standplan zeichnen und abstimmen
stande
laute und leise stande trennen, stromkreise prufen, rettungswege freihalten.','Laute und leise Stände trennen, Stromkreise prüfen, Rettungswege freihalten.');
INSERT INTO "event_task" VALUES ('f226073e516553a3be14cad821a5c208','Stromanschluss und Verteilung beauftragen',3,'Stromanschluss und Verteilung beauftragen','Technik',-60,NULL,NULL,'','aac3667589cf55679d411ca4e2e2b095','01a207e9df01705c960dd3b460cea605','done','2026-07-14',43,'stromanschluss und verteilung beauftragen
technik
leistung je stromkreis aus dem standplan; geprufte verteiler, kabelbrucken.','Leistung je Stromkreis aus dem Standplan; geprüfte Verteiler, Kabelbrücken.');
INSERT INTO "event_task" VALUES ('0f1354f31e155566ad0ec410070a721d','Wasseranschluss und Abwasser klären',3,'Wasseranschluss und Abwasser klären','Technik',-60,NULL,NULL,'','aac3667589cf55679d411ca4e2e2b095','01a207e9df01705c960dd3b460cea605','done','2026-07-14',44,'wasseranschluss und abwasser klaren
technik
standrohr bei den stadtwerken; trinkwasserschlauche fur lebensmittelstande.','Standrohr bei den Stadtwerken; Trinkwasserschläuche für Lebensmittelstände.');
INSERT INTO "event_task" VALUES ('65658818ae0f5d9e8d1e6219736d9836','Toiletten bestellen oder öffnen lassen',3,'Toiletten bestellen oder öffnen lassen','Verpflegung und Hygiene',-60,NULL,NULL,'','62b4441202ae575186a15a88632f08fe','01a207e9df01705c960dd3b460cea605','done','2026-07-14',45,'toiletten bestellen oder offnen lassen
verpflegung und hygiene
auch rollstuhlgerecht; reinigung wahrend des tages.','Auch rollstuhlgerecht; Reinigung während des Tages.');
INSERT INTO "event_task" VALUES ('295cfe0f7f315b6698e80fd5c5218a8f','Programm in Leichter Sprache beauftragen',3,'Programm in Leichter Sprache beauftragen','Barrierefreiheit',-60,NULL,NULL,'','5041a37b279853d6adf8ec8567444be6','01a207e9df01705c960dd3b460cea605','done','2026-07-14',46,'programm in leichter sprache beauftragen
barrierefreiheit
prufgruppe einplanen; kurzfassung genugt oft.','Prüfgruppe einplanen; Kurzfassung genügt oft.');
INSERT INTO "event_task" VALUES ('4c036807cb545746832f8ec5c6a0c125','Ruhigen, geschützten Stand für die Opferhilfe vorsehen',3,'Ruhigen, geschützten Stand für die Opferhilfe vorsehen','Stände',-55,NULL,NULL,'','aac3667589cf55679d411ca4e2e2b095','01a207e9df01705c960dd3b460cea605','done','2026-07-19',47,'ruhigen, geschutzten stand fur die opferhilfe vorsehen
stande
abseits von buhne und laufweg; vertrauliche gesprache mussen moglich sein.','Abseits von Bühne und Laufweg; vertrauliche Gespräche müssen möglich sein.');
INSERT INTO "event_task" VALUES ('fc50c8ea7cac501fbd17d0f121e0b8f5','Rollstuhlgerechte Wege, Rampen und WC sicherstellen',3,'Rollstuhlgerechte Wege, Rampen und WC sicherstellen','Barrierefreiheit',-55,NULL,NULL,'','aac3667589cf55679d411ca4e2e2b095','01a207e9df01705c960dd3b460cea605','done','2026-07-19',48,'rollstuhlgerechte wege, rampen und wc sicherstellen
barrierefreiheit
kabelbrucken, bordsteine, kopfsteinpflaster; stellplatze fur ausweisinhaber.','Kabelbrücken, Bordsteine, Kopfsteinpflaster; Stellplätze für Ausweisinhaber.');
INSERT INTO "event_task" VALUES ('ce2001027e5d5d23b6b14e3283fc5e9d','Programmheft, Plakate und Flyer drucken',3,'Programmheft, Plakate und Flyer drucken','Öffentlichkeit',-50,NULL,NULL,'','5041a37b279853d6adf8ec8567444be6','01a207e9df01705c960dd3b460cea605','done','2026-07-24',49,'programmheft, plakate und flyer drucken
offentlichkeit
korrektur durch zwei personen; telefonnummer und regenregel auf das heft.','Korrektur durch zwei Personen; Telefonnummer und Regenregel auf das Heft.');
INSERT INTO "event_task" VALUES ('8c63f564d999506e93db6ace01d7fb0e','Fliegende Bauten anzeigen',3,'Fliegende Bauten anzeigen','Genehmigungen',-45,NULL,NULL,'','a77f12bcf43e5e2bb27a73cb289ca9da','01a207e9df01705c960dd3b460cea605','done','2026-07-29',50,'fliegende bauten anzeigen
genehmigungen
buhne, grosse zelte: prufbuch und gebrauchsabnahme durch die bauaufsicht.','Bühne, große Zelte: Prüfbuch und Gebrauchsabnahme durch die Bauaufsicht.');
INSERT INTO "event_task" VALUES ('89c8ec9910b65520afb304bd0036d3b2','Tombola oder Verlosung anzeigen',2,'Tombola oder Verlosung anzeigen','Genehmigungen',-45,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-07-29',51,'tombola oder verlosung anzeigen
genehmigungen
kleine lotterien sind oft allgemein erlaubt, aber anzuzeigen.','Kleine Lotterien sind oft allgemein erlaubt, aber anzuzeigen.');
INSERT INTO "event_task" VALUES ('309cb8f742265266b76ca70c3f5ad09b','Genehmigung für Vorführungen mit Tieren, Feuer oder Drohnen klären',2,'Genehmigung für Vorführungen mit Tieren, Feuer oder Drohnen klären','Genehmigungen',-45,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-07-29',52,'genehmigung fur vorfuhrungen mit tieren, feur oder drohnen klaren
genehmigungen
hundestaffel, feurloschtraining, drohne: veterinaramt, feurwehr, luftfahrtbehorde.','Hundestaffel, Feuerlöschtraining, Drohne: Veterinäramt, Feuerwehr, Luftfahrtbehörde.');
INSERT INTO "event_task" VALUES ('a40db2c18e8e56eb834ce07b3b44cda3','Anmeldung für begrenzte Plätze eröffnen',3,'Anmeldung für begrenzte Plätze eröffnen','Programm',-45,NULL,NULL,'','5041a37b279853d6adf8ec8567444be6','01a207e9df01705c960dd3b460cea605','done','2026-07-29',53,'anmeldung fur begrenzte platze eroffnen
programm
workshops, fahrradcodierung; loschfrist der anmeldedaten festlegen.','Workshops, Fahrradcodierung; Löschfrist der Anmeldedaten festlegen.');
INSERT INTO "event_task" VALUES ('5ad732f17ebe56c8922d5f3a01d8eff8','Stellwände, Tische und Stühle bestellen',3,'Stellwände, Tische und Stühle bestellen','Stände',-45,NULL,NULL,'','35616628ea455e9aa4c07099d6c9a8bb','01a207e9df01705c960dd3b460cea605','done','2026-07-29',54,'stellwande, tische und stuhle bestellen
stande
zahl aus der ausstellerliste; bauhof, schulen oder verleih.','Zahl aus der Ausstellerliste; Bauhof, Schulen oder Verleih.');
INSERT INTO "event_task" VALUES ('bc548b09ba8b5c6ebe02a3cb5d2d8d25','Equipment zusammenstellen',3,'Equipment zusammenstellen','Technik',-45,NULL,NULL,'','35616628ea455e9aa4c07099d6c9a8bb','01a207e9df01705c960dd3b460cea605','done','2026-07-29',55,'equipment zusammenstellen
technik
zelte, pavillons mit gewichten, kabel, beamer, leinwand, verlangerungen, werkzeug.','Zelte, Pavillons mit Gewichten, Kabel, Beamer, Leinwand, Verlängerungen, Werkzeug.');
INSERT INTO "event_task" VALUES ('b2f71748030a5de793026901c886064f','Hygiene und Lebensmittel mit dem Veterinäramt klären',3,'Hygiene und Lebensmittel mit dem Veterinäramt klären','Verpflegung und Hygiene',-45,NULL,NULL,'','3ecb398ed6f55d3a83f8c6f8bbd87df9','01a207e9df01705c960dd3b460cea605','done','2026-07-29',56,'hygiene und lebensmittel mit dem veterinaramt klaren
verpflegung und hygiene
belehrung nach § 43 ifsg, handwaschbecken, kuhlung, allergenangaben.','Belehrung nach § 43 IfSG, Handwaschbecken, Kühlung, Allergenangaben.');
INSERT INTO "event_task" VALUES ('4db1b06c7e885551aeebd23ee63eadf8','Ruhezone einrichten',3,'Ruhezone einrichten','Barrierefreiheit',-45,NULL,NULL,'','aac3667589cf55679d411ca4e2e2b095','01a207e9df01705c960dd3b460cea605','done','2026-07-29',57,'ruhezone einrichten
barrierefreiheit
reizarm, mit sitzplatzen und schatten; im programm nennen.','Reizarm, mit Sitzplätzen und Schatten; im Programm nennen.');
INSERT INTO "event_task" VALUES ('7451f5a582d25b558f857857bf48fb3a','Angaben zur Barrierefreiheit veröffentlichen',3,'Angaben zur Barrierefreiheit veröffentlichen','Barrierefreiheit',-45,NULL,NULL,'','fc50c8ea7cac501fbd17d0f121e0b8f5','01a207e9df01705c960dd3b460cea605','done','2026-07-29',58,'angaben zur barrierefreiheit veroffentlichen
barrierefreiheit
anfahrt, wege, wc, horanlage, ansprechperson fur assistenzbedarf.','Anfahrt, Wege, WC, Höranlage, Ansprechperson für Assistenzbedarf.');
INSERT INTO "event_task" VALUES ('72502baf00d6522ca5bafb6719e0517d','Kinderfundstelle und Fundbüro einrichten',2,'Kinderfundstelle und Fundbüro einrichten','Sicherheit',-30,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-08-13',59,'kinderfundstelle und fundburo einrichten
sicherheit
wo, wer betreut, wie wird ausgerufen? namen von kindern nie durchsagen.','Wo, wer betreut, wie wird ausgerufen? Namen von Kindern nie durchsagen.');
INSERT INTO "event_task" VALUES ('0db5d489d400545e8d9e3879b50a10c1','Jugendschutz mit Ständen und Ausschank vereinbaren',3,'Jugendschutz mit Ständen und Ausschank vereinbaren','Sicherheit',-30,NULL,NULL,'','3ecb398ed6f55d3a83f8c6f8bbd87df9','01a207e9df01705c960dd3b460cea605','done','2026-08-13',60,'jugendschutz mit standen und ausschank vereinbaren
sicherheit
alkohol, tabak, spiele mit gewinn; aushang am stand.','Alkohol, Tabak, Spiele mit Gewinn; Aushang am Stand.');
INSERT INTO "event_task" VALUES ('a98f57c4941b52f89c0dc98f122607fd','WLAN und Mobilfunk prüfen',2,'WLAN und Mobilfunk prüfen','Technik',-30,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-08-13',61,'wlan und mobilfunk prufen
technik
fur stande, kassen und die leitung; ersatz fur den ausfall.','Für Stände, Kassen und die Leitung; Ersatz für den Ausfall.');
INSERT INTO "event_task" VALUES ('c5eabaa5c4d254b9be7f064a8a4aa103','Müll und Reinigung mit dem Bauhof vereinbaren',3,'Müll und Reinigung mit dem Bauhof vereinbaren','Verpflegung und Hygiene',-30,NULL,NULL,'','3ecb398ed6f55d3a83f8c6f8bbd87df9','01a207e9df01705c960dd3b460cea605','done','2026-08-13',62,'mull und reinigung mit dem bauhof vereinbaren
verpflegung und hygiene
behalter, leerung, endreinigung, wer schliesst ab?','Behälter, Leerung, Endreinigung, wer schließt ab?');
INSERT INTO "event_task" VALUES ('3f58d6117c525981824554851e2e9e9a','Dienstplan mit Schichten und Ersatz',3,'Dienstplan mit Schichten und Ersatz','Helfer',-30,NULL,NULL,'','b9eb8a46bc7d563eba029cccf469b05d','01a207e9df01705c960dd3b460cea605','done','2026-08-13',63,'dienstplan mit schichten und ersatz
helfer
aufbau, infopunkt, ordner, kinderfundstelle, abbau.','Aufbau, Infopunkt, Ordner, Kinderfundstelle, Abbau.');
INSERT INTO "event_task" VALUES ('01a84ad6eaa05e7fadd5781111fcc01b','Plakate hängen, Flyer verteilen',3,'Plakate hängen, Flyer verteilen','Öffentlichkeit',-30,NULL,NULL,'','c809d908245d520eb50c32d8d132297f','01a207e9df01705c960dd3b460cea605','done','2026-08-13',64,'plakate hangen, flyer verteilen
offentlichkeit
nur an genehmigten standorten; abhangen gleich mit planen.','Nur an genehmigten Standorten; Abhängen gleich mit planen.');
INSERT INTO "event_task" VALUES ('7a6ef39a11a6527d97c877c0583ea770','Programm auf die Internetseite und in soziale Medien',3,'Programm auf die Internetseite und in soziale Medien','Öffentlichkeit',-30,NULL,NULL,'','5041a37b279853d6adf8ec8567444be6','01a207e9df01705c960dd3b460cea605','done','2026-08-13',65,'programm auf die internetseite und in soziale medien
offentlichkeit
barrierefrei; bilder mit beschreibung.','Barrierefrei; Bilder mit Beschreibung.');
INSERT INTO "event_task" VALUES ('c989ed69527c5578915f831e7c6623ce','Wetterbeobachtung und Abbruch regeln',3,'Wetterbeobachtung und Abbruch regeln','Sicherheit',-21,NULL,NULL,'','e277231a532857a2b06be6266201d403','01a207e9df01705c960dd3b460cea605','done','2026-08-22',66,'wetterbeobachtung und abbruch regeln
sicherheit
warnungen des dwd abonnieren; grenzen fur wind und gewitter, durchsagetexte bereithalten.','Warnungen des DWD abonnieren; Grenzen für Wind und Gewitter, Durchsagetexte bereithalten.');
INSERT INTO "event_task" VALUES ('bc66b314df565bbfbfe522dd02ceb0be','Regieplan mit Minuten und Verantwortlichen',3,'Regieplan mit Minuten und Verantwortlichen','Programm',-21,NULL,NULL,'','5041a37b279853d6adf8ec8567444be6','01a207e9df01705c960dd3b460cea605','done','2026-08-22',67,'regieplan mit minuten und verantwortlichen
programm
auch soundcheck, eroffnung, ehrengaste, preisverleihung und abbau.','Auch Soundcheck, Eröffnung, Ehrengäste, Preisverleihung und Abbau.');
INSERT INTO "event_task" VALUES ('a8e5f32dc6a55e5999921ef882293346','Ausstellerbrief mit Standnummer und Aufbauzeit',3,'Ausstellerbrief mit Standnummer und Aufbauzeit','Stände',-21,NULL,NULL,'','aac3667589cf55679d411ca4e2e2b095','01a207e9df01705c960dd3b460cea605','done','2026-08-22',68,'ausstellerbrief mit standnummer und aufbauzeit
stande
zufahrt, parken, strom, mull, mehrweg, ansprechperson vor ort.','Zufahrt, Parken, Strom, Müll, Mehrweg, Ansprechperson vor Ort.');
INSERT INTO "event_task" VALUES ('ce9b6b58dc54598dbb7d9299731f033c','Anwohner und Geschäfte unterrichten',3,'Anwohner und Geschäfte unterrichten','Öffentlichkeit',-21,NULL,NULL,'','42d5db2b54f7523487eda435c1865981','01a207e9df01705c960dd3b460cea605','done','2026-08-22',69,'anwohner und geschafte unterrichten
offentlichkeit
sperrzeiten, lautstarke, ansprechperson am tag.','Sperrzeiten, Lautstärke, Ansprechperson am Tag.');
INSERT INTO "event_task" VALUES ('4ffbdfb5903d5d63be317388f63acb70','Foto-Hinweis vorbereiten',2,'Foto-Hinweis vorbereiten','Öffentlichkeit',-21,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-08-22',70,'foto-hinweis vorbereiten
offentlichkeit
aushang an den eingangen, einwilligung bei portrats und kindern (kunsturhg, dsgvo).','Aushang an den Eingängen, Einwilligung bei Porträts und Kindern (KunstUrhG, DSGVO).');
INSERT INTO "event_task" VALUES ('8908c12cd93f5a9e90fe403359726015','Telefonliste und Funk für den Tag erstellen',3,'Telefonliste und Funk für den Tag erstellen','Sicherheit',-14,NULL,NULL,'','3f58d6117c525981824554851e2e9e9a','01a207e9df01705c960dd3b460cea605','done','2026-08-29',71,'telefonliste und funk fur den tag erstellen
sicherheit
leitung, technik, sanitater, polizei, feurwehr, bauhof; ein blatt fur alle.','Leitung, Technik, Sanitäter, Polizei, Feuerwehr, Bauhof; ein Blatt für alle.');
INSERT INTO "event_task" VALUES ('91d37bb4c6bf5bd0b86407f0f52dab4f','Wegweiser, Standschilder und Beschilderung drucken',3,'Wegweiser, Standschilder und Beschilderung drucken','Technik',-14,NULL,NULL,'','aac3667589cf55679d411ca4e2e2b095','01a207e9df01705c960dd3b460cea605','done','2026-08-29',72,'wegweiser, standschilder und beschilderung drucken
technik
eingange, toiletten, erste hilfe, barrierefreie wege.','Eingänge, Toiletten, Erste Hilfe, barrierefreie Wege.');
INSERT INTO "event_task" VALUES ('8ca0c69c82f45fffa959d3c104c54ef0','Helfer mit Einsatzblatt und Ansprechperson versorgen',3,'Helfer mit Einsatzblatt und Ansprechperson versorgen','Helfer',-14,NULL,NULL,'','3f58d6117c525981824554851e2e9e9a','01a207e9df01705c960dd3b460cea605','done','2026-08-29',73,'helfer mit einsatzblatt und ansprechperson versorgen
helfer
treffpunkt, weste, verpflegung, versicherungsschutz.','Treffpunkt, Weste, Verpflegung, Versicherungsschutz.');
INSERT INTO "event_task" VALUES ('ad4c8e6522205795976a60619bfcfcf6','Pressegespräch oder Presseeinladung',3,'Pressegespräch oder Presseeinladung','Öffentlichkeit',-14,NULL,NULL,'','ce2001027e5d5d23b6b14e3283fc5e9d','01a207e9df01705c960dd3b460cea605','done','2026-08-29',74,'pressegesprach oder presseeinladung
offentlichkeit
mit schirmherrschaft und polizei; bildmotiv anbieten.','Mit Schirmherrschaft und Polizei; Bildmotiv anbieten.');
INSERT INTO "event_task" VALUES ('b8cbf884575f557f8482c000d87e2e44','Befragungsbogen und Rückmeldebögen der Aussteller drucken',2,'Befragungsbogen und Rückmeldebögen der Aussteller drucken','Durchführung',-14,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-08-29',75,'befragungsbogen und ruckmeldebogen der aussteller drucken
durchfuhrung
stifte und sammelbox; wer verteilt, wer sammelt ein?','Stifte und Sammelbox; wer verteilt, wer sammelt ein?');
INSERT INTO "event_task" VALUES ('40fcfc57c0835bc4b57d27eb0e2d83b8','Einweisung von Ordnern, Helfern und Bühne',3,'Einweisung von Ordnern, Helfern und Bühne','Sicherheit',-7,NULL,NULL,'','92c1c930991a565baca0af612d38f4fb','01a207e9df01705c960dd3b460cea605','done','2026-09-05',76,'einweisung von ordnern, helfern und buhne
sicherheit
rettungswege, durchsagen, sammelplatz, verhalten bei zwischenfallen.','Rettungswege, Durchsagen, Sammelplatz, Verhalten bei Zwischenfällen.');
INSERT INTO "event_task" VALUES ('d77c32af52fa5584af5a4f66f698f0d9','Mitwirkende mit Ablauf, Anfahrt und Parkplatz versorgen',3,'Mitwirkende mit Ablauf, Anfahrt und Parkplatz versorgen','Programm',-7,NULL,NULL,'','bc66b314df565bbfbfe522dd02ceb0be','01a207e9df01705c960dd3b460cea605','done','2026-09-05',77,'mitwirkende mit ablauf, anfahrt und parkplatz versorgen
programm
das personliche blatt je mitwirkendem verschicken.','Das persönliche Blatt je Mitwirkendem verschicken.');
INSERT INTO "event_task" VALUES ('35d11adbda5d5be38aec38f90352b9bd','Getränke für Mitwirkende, Bühne und Helfer bereitstellen',2,'Getränke für Mitwirkende, Bühne und Helfer bereitstellen','Verpflegung und Hygiene',-7,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-09-05',78,'getranke fur mitwirkende, buhne und helfer bereitstellen
verpflegung und hygiene
wasser an buhne und infopunkt; verpflegungsgutscheine.','Wasser an Bühne und Infopunkt; Verpflegungsgutscheine.');
INSERT INTO "event_task" VALUES ('836347b42a5152c9b76cd1dfa3753398','Pressemitteilung eine Woche vorher versenden',3,'Pressemitteilung eine Woche vorher versenden','Öffentlichkeit',-7,NULL,NULL,'','ce2001027e5d5d23b6b14e3283fc5e9d','01a207e9df01705c960dd3b460cea605','done','2026-09-05',79,'pressemitteilung eine woche vorher versenden
offentlichkeit
wann, wo, was, fur wen; sperrungen und anfahrt nennen.','Wann, wo, was, für wen; Sperrungen und Anfahrt nennen.');
INSERT INTO "event_task" VALUES ('d6f101cbc24b5d08a22bc38119231420','Ausdrucke zusammenstellen',3,'Ausdrucke zusammenstellen','Durchführung',-7,NULL,NULL,'','bc66b314df565bbfbfe522dd02ceb0be','01a207e9df01705c960dd3b460cea605','done','2026-09-05',80,'ausdrucke zusammenstellen
durchfuhrung
regieplan, flachenblatter, telefonliste, standplan, namensschilder.','Regieplan, Flächenblätter, Telefonliste, Standplan, Namensschilder.');
INSERT INTO "event_task" VALUES ('81f5892dd7a158d7af26e11c1f37b5f2','Über die Schlechtwetterlösung beraten',3,'Über die Schlechtwetterlösung beraten','Durchführung',-5,NULL,NULL,'','c989ed69527c5578915f831e7c6623ce','01a207e9df01705c960dd3b460cea605','done','2026-09-07',81,'uber die schlechtwetterlosung beraten
durchfuhrung
wetterlage ansehen; endgultig nach der vereinbarten frist entscheiden.','Wetterlage ansehen; endgültig nach der vereinbarten Frist entscheiden.');
INSERT INTO "event_task" VALUES ('06499da2b1475cec8dfd71df5b410e74','Aufbau, Technikprobe und Abnahme',2,'Aufbau, Technikprobe und Abnahme','Durchführung',-1,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-09-11',82,'aufbau, technikprobe und abnahme
durchfuhrung
buhne, strom, beschilderung, uberfahrschutz, freie rettungswege.','Bühne, Strom, Beschilderung, Überfahrschutz, freie Rettungswege.');
INSERT INTO "event_task" VALUES ('7b5aeb84191c5908ae59a26e644ca86d','Sicherheitsrundgang vor Beginn',3,'Sicherheitsrundgang vor Beginn','Durchführung',0,NULL,NULL,'','06499da2b1475cec8dfd71df5b410e74','01a207e9df01705c960dd3b460cea605','done','2026-09-12',83,'sicherheitsrundgang vor beginn
durchfuhrung
mit ordnungsamt und feurwehr; mangel abstellen, ergebnis notieren.','Mit Ordnungsamt und Feuerwehr; Mängel abstellen, Ergebnis notieren.');
INSERT INTO "event_task" VALUES ('11a6928e536e5855a1f94e5e3cf3d54d','Besucher zählen',2,'Besucher zählen','Durchführung',0,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-09-12',84,'besucher zahlen
durchfuhrung
zu festen zeiten an den eingangen, je flache; auch die schatzung der polizei erfragen.','Zu festen Zeiten an den Eingängen, je Fläche; auch die Schätzung der Polizei erfragen.');
INSERT INTO "event_task" VALUES ('f37de88d18d5555db27f00eb0a8a1806','Abbau, Reinigung und Übergabe der Flächen',2,'Abbau, Reinigung und Übergabe der Flächen','Durchführung',0,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-09-12',85,'abbau, reinigung und ubergabe der flachen
durchfuhrung
schaden mit foto festhalten, schlussel zuruckgeben.','Schäden mit Foto festhalten, Schlüssel zurückgeben.');
INSERT INTO "event_task" VALUES ('5f3f333e0cf25e329a4dde4203b84341','Dankschreiben an Mitwirkende, Aussteller, Helfer und Förderer',2,'Dankschreiben an Mitwirkende, Aussteller, Helfer und Förderer','Nachbereitung',3,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-09-15',86,'dankschreiben an mitwirkende, aussteller, helfer und forderer
nachbereitung
mit zahl der besucher und einem bild.','Mit Zahl der Besucher und einem Bild.');
INSERT INTO "event_task" VALUES ('1dded3ec070d57c4a88142e4dc89445c','Nachbericht für Presse und Internetseite',2,'Nachbericht für Presse und Internetseite','Nachbereitung',3,NULL,NULL,'',NULL,'01a207e9df01705c960dd3b460cea605','done','2026-09-15',87,'nachbericht fur presse und internetseite
nachbereitung
bilder nur mit einwilligung; dank an die forderer.','Bilder nur mit Einwilligung; Dank an die Förderer.');
INSERT INTO "event_task" VALUES ('650a5e24e2555bacab1a81bacabf2420','Titelliste bei der GEMA einreichen',3,'Titelliste bei der GEMA einreichen','Nachbereitung',5,NULL,NULL,'','118f64bbdaa75188b1143e5d22f1f6c3','01a207e9df01705c960dd3b460cea605','done','2026-09-17',88,'titelliste bei der gema einreichen
nachbereitung
frist der lizenz beachten.','Frist der Lizenz beachten.');
INSERT INTO "event_task" VALUES ('aedbedf2f1ec525480399f86e9fa745b','Plakate abhängen',3,'Plakate abhängen','Nachbereitung',5,NULL,NULL,'','01a84ad6eaa05e7fadd5781111fcc01b','01a207e9df01705c960dd3b460cea605','done','2026-09-17',89,'plakate abhangen
nachbereitung
die auflage nennt meist eine frist von wenigen tagen.','Die Auflage nennt meist eine Frist von wenigen Tagen.');
INSERT INTO "event_task" VALUES ('db35e3c931415cf684949e347cd7d3ef','Befragung und Rückmeldungen auswerten',3,'Befragung und Rückmeldungen auswerten','Nachbereitung',10,NULL,NULL,'','b8cbf884575f557f8482c000d87e2e44','01a207e9df01705c960dd3b460cea605','done','2026-09-22',90,'befragung und ruckmeldungen auswerten
nachbereitung
besucher, aussteller, helfer; papierbogen danach vernichten.','Besucher, Aussteller, Helfer; Papierbögen danach vernichten.');
INSERT INTO "event_task" VALUES ('c1ab50fbdb6c58d7a52c62c7a7211dcb','Nachbesprechung der Arbeitsgruppe',3,'Nachbesprechung der Arbeitsgruppe','Nachbereitung',14,NULL,NULL,'','db35e3c931415cf684949e347cd7d3ef','01a207e9df01705c960dd3b460cea605','done','2026-09-26',91,'nachbesprechung der arbeitsgruppe
nachbereitung
was lief gut, was machen wir anders? als aufgaben fur das nachste mal festhalten.','Was lief gut, was machen wir anders? Als Aufgaben für das nächste Mal festhalten.');
INSERT INTO "event_task" VALUES ('fb443b6802a25680b69502d2f922df5c','Anmeldedaten löschen',3,'Anmeldedaten löschen','Nachbereitung',28,NULL,NULL,'','a40db2c18e8e56eb834ce07b3b44cda3','01a207e9df01705c960dd3b460cea605','done','2026-10-10',92,'anmeldedaten loschen
nachbereitung
zur festgelegten frist; loschung vermerken.','Zur festgelegten Frist; Löschung vermerken.');
INSERT INTO "event_task" VALUES ('c0ee4280111b547db08f7de589f4878f','Abrechnung und Verwendungsnachweis',3,'Abrechnung und Verwendungsnachweis','Nachbereitung',30,NULL,NULL,'','d6b06ec7a60b5cef8eecf9d6562aef17','01a207e9df01705c960dd3b460cea605','done','2026-10-12',93,'abrechnung und verwendungsnachweis
nachbereitung
rechnungen, belege, soll und ist; fristen der forderer beachten.','Rechnungen, Belege, Soll und Ist; Fristen der Förderer beachten.');
INSERT INTO "event_task" VALUES ('8e3c8a3199845bf5b134acf80417a943','Abschlussbericht an das Gremium',3,'Abschlussbericht an das Gremium','Nachbereitung',30,NULL,NULL,'','c1ab50fbdb6c58d7a52c62c7a7211dcb','01a207e9df01705c960dd3b460cea605','done','2026-10-12',94,'abschlussbericht an das gremium
nachbereitung
zahlen, kosten je besucher, auswertung, empfehlung fur das nachste mal.','Zahlen, Kosten je Besucher, Auswertung, Empfehlung für das nächste Mal.');
INSERT INTO "event_task" VALUES ('bc3653f8f8bc53eb96f6b287ad59be4c','Auftrag und Ziele des Präventionstags festhalten',2,'Auftrag und Ziele des Präventionstags festhalten','Grundlagen',-180,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','',NULL,'01a207e9dfe97195a467a6a899d49794','done','2026-11-14',0,'auftrag und ziele des praventionstags festhalten
grundlagen
beschluss des gremiums, motto, zielgruppen, erwartete besucherzahl.','Beschluss des Gremiums, Motto, Zielgruppen, erwartete Besucherzahl.');
INSERT INTO "event_task" VALUES ('d96513bbb220502e8a960354ca45d330','Termin mit dem Veranstaltungskalender der Stadt abgleichen',3,'Termin mit dem Veranstaltungskalender der Stadt abgleichen','Grundlagen',-178,'2026-11-19','01a207e9d6497c0aa9a12a82c8a623b1','','bc3653f8f8bc53eb96f6b287ad59be4c','01a207e9dfe97195a467a6a899d49794','open',NULL,1,'termin mit dem veranstaltungskalender der stadt abgleichen
grundlagen
konkurrierende feste, ferien, feiertage, wahlen und markttage beachten.','Konkurrierende Feste, Ferien, Feiertage, Wahlen und Markttage beachten.');
INSERT INTO "event_task" VALUES ('fac99415578e5f7dad1b4198a594d606','Arbeitsgruppe bilden und Zuständigkeiten verteilen',3,'Arbeitsgruppe bilden und Zuständigkeiten verteilen','Grundlagen',-175,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','bc3653f8f8bc53eb96f6b287ad59be4c','01a207e9dfe97195a467a6a899d49794','done','2026-11-14',2,'arbeitsgruppe bilden und zustandigkeiten verteilen
grundlagen
wer entscheidet, wer vertritt, wer ist am tag selbst erreichbar?','Wer entscheidet, wer vertritt, wer ist am Tag selbst erreichbar?');
INSERT INTO "event_task" VALUES ('2b68b61ee7b25845b958d8fca6c13890','Kosten- und Finanzierungsplan aufstellen',3,'Kosten- und Finanzierungsplan aufstellen','Geld',-175,'2026-11-25','01a207e9d6497c0aa9a12a82c8a623b1','','bc3653f8f8bc53eb96f6b287ad59be4c','01a207e9dfe97195a467a6a899d49794','doing',NULL,3,'kosten- und finanzierungsplan aufstellen
geld
jeden posten mit angebot; reserve von etwa zehn prozent einplanen.','Jeden Posten mit Angebot; Reserve von etwa zehn Prozent einplanen.');
INSERT INTO "event_task" VALUES ('0fa6f87ddf0954c68868857d9c6b8847','Flächen und Räume reservieren',3,'Flächen und Räume reservieren','Grundlagen',-170,'2026-11-27','01a207e9d6497c0aa9a12a82c8a623b1','','d96513bbb220502e8a960354ca45d330','01a207e9dfe97195a467a6a899d49794','open',NULL,4,'flachen und raume reservieren
grundlagen
platz, saal, nebenraume; auf- und abbauzeit mit reservieren.','Platz, Saal, Nebenräume; Auf- und Abbauzeit mit reservieren.');
INSERT INTO "event_task" VALUES ('82c8616e0db3586fbcb5498fb765556f','Fördermittel beantragen',3,'Fördermittel beantragen','Geld',-165,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','2b68b61ee7b25845b958d8fca6c13890','01a207e9dfe97195a467a6a899d49794','open',NULL,5,'fordermittel beantragen
geld
landespraventionsrat, demokratie leben!, stiftungen: antragsfristen beachten.','Landespräventionsrat, Demokratie leben!, Stiftungen: Antragsfristen beachten.');
INSERT INTO "event_task" VALUES ('d7ffdfb89899597b8e2bf7fe02f0a379','Vorgespräch mit Ordnungsamt, Polizei und Feuerwehr',3,'Vorgespräch mit Ordnungsamt, Polizei und Feuerwehr','Grundlagen',-160,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','0fa6f87ddf0954c68868857d9c6b8847','01a207e9dfe97195a467a6a899d49794','open',NULL,6,'vorgesprach mit ordnungsamt, polizei und feurwehr
grundlagen
welche genehmigungen, welche sicherheitsvorkehrungen sind notig?','Welche Genehmigungen, welche Sicherheitsvorkehrungen sind nötig?');
INSERT INTO "event_task" VALUES ('f86ce30fecfd5ecabc24c9e1261ce22b','Schirmherrschaft und Eröffnung anfragen',3,'Schirmherrschaft und Eröffnung anfragen','Grundlagen',-150,'2026-12-04','01a207e9d6497c0aa9a12a82c8a623b1','','d96513bbb220502e8a960354ca45d330','01a207e9dfe97195a467a6a899d49794','open',NULL,7,'schirmherrschaft und eroffnung anfragen
grundlagen
terminburo der stadtspitze; grusswort fur das programmheft gleich mit erbitten.','Terminbüro der Stadtspitze; Grußwort für das Programmheft gleich mit erbitten.');
INSERT INTO "event_task" VALUES ('5aeaee81a68e5f9dacb4b54f54843cb1','Programmideen sammeln und Partner anfragen',3,'Programmideen sammeln und Partner anfragen','Programm',-150,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','bc3653f8f8bc53eb96f6b287ad59be4c','01a207e9dfe97195a467a6a899d49794','open',NULL,8,'programmideen sammeln und partner anfragen
programm
polizei, feurwehr, schulen, vereine, beratungsstellen, jugendbeirat.','Polizei, Feuerwehr, Schulen, Vereine, Beratungsstellen, Jugendbeirat.');
INSERT INTO "event_task" VALUES ('36f035bceb8959bb83063d33e4f13d20','Sponsoren und Sachspenden ansprechen',3,'Sponsoren und Sachspenden ansprechen','Geld',-130,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','2b68b61ee7b25845b958d8fca6c13890','01a207e9dfe97195a467a6a899d49794','open',NULL,9,'sponsoren und sachspenden ansprechen
geld
gegenleistung schriftlich vereinbaren; vorgaben der stadt zum sponsoring beachten.','Gegenleistung schriftlich vereinbaren; Vorgaben der Stadt zum Sponsoring beachten.');
INSERT INTO "event_task" VALUES ('f3b9e345a4d65ba693da210a0749f9ee','Ortstermin mit allen Ämtern',3,'Ortstermin mit allen Ämtern','Grundlagen',-120,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','d7ffdfb89899597b8e2bf7fe02f0a379','01a207e9dfe97195a467a6a899d49794','open',NULL,10,'ortstermin mit allen amtern
grundlagen
strom, wasser, rettungswege, aufstellflachen, zufahrten; ergebnis mit fotos festhalten.','Strom, Wasser, Rettungswege, Aufstellflächen, Zufahrten; Ergebnis mit Fotos festhalten.');
INSERT INTO "event_task" VALUES ('f84dac9131c2563baaf877df8cf5a78e','Sondernutzung der Plätze und Straßen beantragen',3,'Sondernutzung der Plätze und Straßen beantragen','Genehmigungen',-120,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','0fa6f87ddf0954c68868857d9c6b8847','01a207e9dfe97195a467a6a899d49794','open',NULL,11,'sondernutzung der platze und strassen beantragen
genehmigungen
mit lageplan, aufbauten, zeiten; gebuhrenbefreiung mit beantragen.','Mit Lageplan, Aufbauten, Zeiten; Gebührenbefreiung mit beantragen.');
INSERT INTO "event_task" VALUES ('47700529e3815ff9ba67ba46a2142111','Aussteller einladen',3,'Aussteller einladen','Stände',-120,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','5aeaee81a68e5f9dacb4b54f54843cb1','01a207e9dfe97195a467a6a899d49794','open',NULL,12,'aussteller einladen
stande
anmeldebogen mit flache, strom, wasser, fahrzeug, haftpflicht und handynummer am tag.','Anmeldebogen mit Fläche, Strom, Wasser, Fahrzeug, Haftpflicht und Handynummer am Tag.');
INSERT INTO "event_task" VALUES ('acdcafa902985ebaa14ee448814a70c5','Termin vorab ankündigen',3,'Termin vorab ankündigen','Öffentlichkeit',-120,NULL,NULL,'Pressestelle','d96513bbb220502e8a960354ca45d330','01a207e9dfe97195a467a6a899d49794','open',NULL,13,'termin vorab ankundigen
offentlichkeit
pressestelle
veranstaltungskalender, schulen, vereine, partner.','Veranstaltungskalender, Schulen, Vereine, Partner.');
INSERT INTO "event_task" VALUES ('cb5d6528bec358b9a26e256696e605f7','Rohprogramm mit Bühne, Vorträgen und Mitmachaktionen',3,'Rohprogramm mit Bühne, Vorträgen und Mitmachaktionen','Programm',-110,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','5aeaee81a68e5f9dacb4b54f54843cb1','01a207e9dfe97195a467a6a899d49794','open',NULL,14,'rohprogramm mit buhne, vortragen und mitmachaktionen
programm
zeiten, flachen, technik; umbaupausen einplanen.','Zeiten, Flächen, Technik; Umbaupausen einplanen.');
INSERT INTO "event_task" VALUES ('f559f2cb79cc56e9b71631f314d31b5a','DGS-Dolmetschung buchen',3,'DGS-Dolmetschung buchen','Barrierefreiheit',-110,NULL,'01a207e9d64e7a7ba765fdd520786dba','','cb5d6528bec358b9a26e256696e605f7','01a207e9dfe97195a467a6a899d49794','open',NULL,15,'dgs-dolmetschung buchen
barrierefreiheit
eroffnung und wichtige vortrage; fruh anfragen, zwei personen je langerem einsatz.','Eröffnung und wichtige Vorträge; früh anfragen, zwei Personen je längerem Einsatz.');
INSERT INTO "event_task" VALUES ('cc956a400ae85ce69421ac34732c67f0','Sicherheitsbogen ausfüllen',3,'Sicherheitsbogen ausfüllen','Sicherheit',-100,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','f3b9e345a4d65ba693da210a0749f9ee','01a207e9dfe97195a467a6a899d49794','open',NULL,16,'sicherheitsbogen ausfullen
sicherheit
fur kleinere veranstaltungen; ab 5.000 besuchern ist ein sicherheitskonzept notig.','Für kleinere Veranstaltungen; ab 5.000 Besuchern ist ein Sicherheitskonzept nötig.');
INSERT INTO "event_task" VALUES ('ef9de2b9cd69536d978baa60f48f8b68','Moderation verpflichten',3,'Moderation verpflichten','Programm',-100,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','cb5d6528bec358b9a26e256696e605f7','01a207e9dfe97195a467a6a899d49794','open',NULL,17,'moderation verpflichten
programm
fachlich sicher, auch fur durchsagen bei regen und im notfall.','Fachlich sicher, auch für Durchsagen bei Regen und im Notfall.');
INSERT INTO "event_task" VALUES ('773fe5049f5758cfb32a7a93f6f6953e','Bühne, Ton und Licht anfragen',3,'Bühne, Ton und Licht anfragen','Technik',-100,NULL,'01a207e9d64c72d5becdab0ea64cf1c8','','cb5d6528bec358b9a26e256696e605f7','01a207e9dfe97195a467a6a899d49794','open',NULL,18,'buhne, ton und licht anfragen
technik
technikbedarf aus dem programm; mindestens zwei angebote.','Technikbedarf aus dem Programm; mindestens zwei Angebote.');
INSERT INTO "event_task" VALUES ('1af32530a52956fcb9d82f2904105a77','Gastronomie und Getränke vergeben',3,'Gastronomie und Getränke vergeben','Verpflegung und Hygiene',-100,NULL,NULL,'Gewerbeverein','5aeaee81a68e5f9dacb4b54f54843cb1','01a207e9dfe97195a467a6a899d49794','open',NULL,19,'gastronomie und getranke vergeben
verpflegung und hygiene
gewerbeverein
auch alkoholfrei, vegetarisch und fur kinder; faire preise vereinbaren.','Auch alkoholfrei, vegetarisch und für Kinder; faire Preise vereinbaren.');
INSERT INTO "event_task" VALUES ('f646834e84f755d4bb72c8740297ffec','Plakat, Flyer und Logo gestalten lassen',3,'Plakat, Flyer und Logo gestalten lassen','Öffentlichkeit',-100,NULL,NULL,'Pressestelle','f86ce30fecfd5ecabc24c9e1261ce22b','01a207e9dfe97195a467a6a899d49794','open',NULL,20,'plakat, flyer und logo gestalten lassen
offentlichkeit
pressestelle
logos der forderer nach deren vorgaben; kontraste prufen.','Logos der Förderer nach deren Vorgaben; Kontraste prüfen.');
INSERT INTO "event_task" VALUES ('b0fd827fe55b554caa0a8518d0723f55','Schlechtwetterlösung festlegen',3,'Schlechtwetterlösung festlegen','Grundlagen',-90,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','f3b9e345a4d65ba693da210a0749f9ee','01a207e9dfe97195a467a6a899d49794','open',NULL,21,'schlechtwetterlosung festlegen
grundlagen
ausweichraume, wer bis wann entscheidet, wie alle davon erfahren.','Ausweichräume, wer bis wann entscheidet, wie alle davon erfahren.');
INSERT INTO "event_task" VALUES ('c5e6534fe5355a4d993c3176f85be7df','Veranstaltungshaftpflicht klären',3,'Veranstaltungshaftpflicht klären','Geld',-90,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','0fa6f87ddf0954c68868857d9c6b8847','01a207e9dfe97195a467a6a899d49794','open',NULL,22,'veranstaltungshaftpflicht klaren
geld
deckt der kommunalversicherer die veranstaltung, auch auf- und abbau und helfer?','Deckt der Kommunalversicherer die Veranstaltung, auch Auf- und Abbau und Helfer?');
INSERT INTO "event_task" VALUES ('9f8e1bfbfa4f53a386f8fa72e647a519','Verkehrsrechtliche Anordnung für Sperrungen beantragen',3,'Verkehrsrechtliche Anordnung für Sperrungen beantragen','Genehmigungen',-90,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','f3b9e345a4d65ba693da210a0749f9ee','01a207e9dfe97195a467a6a899d49794','open',NULL,23,'verkehrsrechtliche anordnung fur sperrungen beantragen
genehmigungen
§ 45 stvo; umleitung, linienbusse, anlieger und zufahrt der rettungsdienste klaren.','§ 45 StVO; Umleitung, Linienbusse, Anlieger und Zufahrt der Rettungsdienste klären.');
INSERT INTO "event_task" VALUES ('1bc402868a6e5c4a96b2dff41b1b0f01','Genehmigung für Plakate beantragen',2,'Genehmigung für Plakate beantragen','Genehmigungen',-90,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,24,'genehmigung fur plakate beantragen
genehmigungen
standorte, zahl und daur; an laternen, brucken und schulen gelten eigene regeln.','Standorte, Zahl und Dauer; an Laternen, Brücken und Schulen gelten eigene Regeln.');
INSERT INTO "event_task" VALUES ('978597f4e4a05c71acd9b5ece0c8a1ae','Schülerwettbewerb ausschreiben',3,'Schülerwettbewerb ausschreiben','Programm',-90,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','5aeaee81a68e5f9dacb4b54f54843cb1','01a207e9dfe97195a467a6a899d49794','open',NULL,25,'schulerwettbewerb ausschreiben
programm
teilnahme, jury, preise; preisverleihung in das buhnenprogramm.','Teilnahme, Jury, Preise; Preisverleihung in das Bühnenprogramm.');
INSERT INTO "event_task" VALUES ('5b2f493d4d1857dd84907b3eeb28efde','Verträge und Honorare mit Mitwirkenden',3,'Verträge und Honorare mit Mitwirkenden','Programm',-80,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','cb5d6528bec358b9a26e256696e605f7','01a207e9dfe97195a467a6a899d49794','open',NULL,26,'vertrage und honorare mit mitwirkenden
programm
honorar, reise, technik, absage; kunstlersozialabgabe prufen.','Honorar, Reise, Technik, Absage; Künstlersozialabgabe prüfen.');
INSERT INTO "event_task" VALUES ('874105d96c8f51a683a72077ca426152','Parkgenehmigungen und Stellflächen klären',3,'Parkgenehmigungen und Stellflächen klären','Genehmigungen',-75,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','f3b9e345a4d65ba693da210a0749f9ee','01a207e9dfe97195a467a6a899d49794','open',NULL,27,'parkgenehmigungen und stellflachen klaren
genehmigungen
aussteller, infomobile, mitwirkende; halteverbote drei volle tage vorher aufstellen.','Aussteller, Infomobile, Mitwirkende; Halteverbote drei volle Tage vorher aufstellen.');
INSERT INTO "event_task" VALUES ('4c9eb3e997cc5d85b2fc7df49a562b98','Genehmigung zum Verteilen von Flyern klären',2,'Genehmigung zum Verteilen von Flyern klären','Genehmigungen',-75,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,28,'genehmigung zum verteilen von flyern klaren
genehmigungen
fur das verteilen auf offentlichen flachen ist oft eine sondernutzung notig.','Für das Verteilen auf öffentlichen Flächen ist oft eine Sondernutzung nötig.');
INSERT INTO "event_task" VALUES ('697dbd35b73d53e090ba123480514867','Sicherheitsbogen mit den Ämtern und Rettungskräften abstimmen',3,'Sicherheitsbogen mit den Ämtern und Rettungskräften abstimmen','Sicherheit',-75,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','cc956a400ae85ce69421ac34732c67f0','01a207e9dfe97195a467a6a899d49794','open',NULL,29,'sicherheitsbogen mit den amtern und rettungskraften abstimmen
sicherheit
ordnungsamt, polizei, feurwehr, rettungsdienst; auflagen bei den genehmigungen festhalten.','Ordnungsamt, Polizei, Feuerwehr, Rettungsdienst; Auflagen bei den Genehmigungen festhalten.');
INSERT INTO "event_task" VALUES ('e6b90f60e7d257c6a61e831410f6a801','Rettungswege und Feuerwehrzufahrten im Standplan freihalten',3,'Rettungswege und Feuerwehrzufahrten im Standplan freihalten','Sicherheit',-75,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','f3b9e345a4d65ba693da210a0749f9ee','01a207e9dfe97195a467a6a899d49794','open',NULL,30,'rettungswege und feurwehrzufahrten im standplan freihalten
sicherheit
aufstellflachen, hydranten und eingange der anlieger einzeichnen.','Aufstellflächen, Hydranten und Eingänge der Anlieger einzeichnen.');
INSERT INTO "event_task" VALUES ('ef6893ff3ba655c2bc0fc5a548f93fc8','Anmeldeschluss der Aussteller',3,'Anmeldeschluss der Aussteller','Stände',-75,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','47700529e3815ff9ba67ba46a2142111','01a207e9dfe97195a467a6a899d49794','open',NULL,31,'anmeldeschluss der aussteller
stande
fehlende unterlagen nachfordern, warteliste fuhren.','Fehlende Unterlagen nachfordern, Warteliste führen.');
INSERT INTO "event_task" VALUES ('3421a42fcf1b5e4aa4b7754f968d9d1e','Mehrweggeschirr und Spülmöglichkeit organisieren',3,'Mehrweggeschirr und Spülmöglichkeit organisieren','Verpflegung und Hygiene',-75,NULL,NULL,'Gewerbeverein','1af32530a52956fcb9d82f2904105a77','01a207e9dfe97195a467a6a899d49794','open',NULL,32,'mehrweggeschirr und spulmoglichkeit organisieren
verpflegung und hygiene
gewerbeverein
pfand, ruckgabe, spulmobil; vorgaben der abfallsatzung beachten.','Pfand, Rückgabe, Spülmobil; Vorgaben der Abfallsatzung beachten.');
INSERT INTO "event_task" VALUES ('ab539c9931df58b8946e40e65aee4915','Induktive Höranlage für Bühne und Saal klären',3,'Induktive Höranlage für Bühne und Saal klären','Barrierefreiheit',-75,NULL,'01a207e9d64e7a7ba765fdd520786dba','','773fe5049f5758cfb32a7a93f6f6953e','01a207e9dfe97195a467a6a899d49794','open',NULL,33,'induktive horanlage fur buhne und saal klaren
barrierefreiheit
bestand im rathaus prufen, sonst leihen; mit schild kenntlich machen.','Bestand im Rathaus prüfen, sonst leihen; mit Schild kenntlich machen.');
INSERT INTO "event_task" VALUES ('cc9e248e3c8f52e7892591db6b6e6d03','Helfer gewinnen',2,'Helfer gewinnen','Helfer',-75,NULL,NULL,'Freiwilligenzentrum',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,34,'helfer gewinnen
helfer
freiwilligenzentrum
verwaltung, vereine, schulen, thw-jugend; aufgaben und zeiten ehrlich nennen.','Verwaltung, Vereine, Schulen, THW-Jugend; Aufgaben und Zeiten ehrlich nennen.');
INSERT INTO "event_task" VALUES ('2e37c816eb225387ad9db752a7e84b3d','Musik bei der GEMA anmelden',3,'Musik bei der GEMA anmelden','Genehmigungen',-60,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','cb5d6528bec358b9a26e256696e605f7','01a207e9dfe97195a467a6a899d49794','open',NULL,35,'musik bei der gema anmelden
genehmigungen
buhne, hintergrundmusik und tontrager; nach der veranstaltung die titelliste einreichen.','Bühne, Hintergrundmusik und Tonträger; nach der Veranstaltung die Titelliste einreichen.');
INSERT INTO "event_task" VALUES ('51d1cf2196a955ffbe48d3369d1a21c9','Gestattung für den Ausschank beantragen',3,'Gestattung für den Ausschank beantragen','Genehmigungen',-60,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','1af32530a52956fcb9d82f2904105a77','01a207e9dfe97195a467a6a899d49794','open',NULL,36,'gestattung fur den ausschank beantragen
genehmigungen
nur bei alkohol: § 12 gastg oder landesgaststattengesetz; jugendschutz beachten.','Nur bei Alkohol: § 12 GastG oder Landesgaststättengesetz; Jugendschutz beachten.');
INSERT INTO "event_task" VALUES ('8b75fe111b10538a83e2ed258e5abcb3','Lärm und Ruhezeiten klären',3,'Lärm und Ruhezeiten klären','Genehmigungen',-60,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','cb5d6528bec358b9a26e256696e605f7','01a207e9dfe97195a467a6a899d49794','open',NULL,37,'larm und ruhezeiten klaren
genehmigungen
ausnahme nach dem immissionsschutzrecht des landes; anwohner fruh unterrichten.','Ausnahme nach dem Immissionsschutzrecht des Landes; Anwohner früh unterrichten.');
INSERT INTO "event_task" VALUES ('e8652faf642f5d7ba773f2e496b06d31','Überfahrschutz planen',3,'Überfahrschutz planen','Sicherheit',-60,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','697dbd35b73d53e090ba123480514867','01a207e9dfe97195a467a6a899d49794','open',NULL,38,'uberfahrschutz planen
sicherheit
fahrzeuge, poller oder sperren an den zufahrten; wer offnet fur rettungsfahrzeuge?','Fahrzeuge, Poller oder Sperren an den Zufahrten; wer öffnet für Rettungsfahrzeuge?');
INSERT INTO "event_task" VALUES ('88557f9d35ad564c9f0fe30ee647efc8','Sanitätsdienst und Ersthelfer bestellen',3,'Sanitätsdienst und Ersthelfer bestellen','Sicherheit',-60,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','697dbd35b73d53e090ba123480514867','01a207e9dfe97195a467a6a899d49794','open',NULL,39,'sanitatsdienst und ersthelfer bestellen
sicherheit
starke mit dem rettungsdienst abstimmen; platz im standplan vorsehen.','Stärke mit dem Rettungsdienst abstimmen; Platz im Standplan vorsehen.');
INSERT INTO "event_task" VALUES ('2efa7fa5d3a1525894ded032400f4186','Ordnungspersonal bestimmen',3,'Ordnungspersonal bestimmen','Sicherheit',-60,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','697dbd35b73d53e090ba123480514867','01a207e9dfe97195a467a6a899d49794','open',NULL,40,'ordnungspersonal bestimmen
sicherheit
als anhaltspunkt zwei bis drei je 100 besucher; westen, einweisung, ablosung.','Als Anhaltspunkt zwei bis drei je 100 Besucher; Westen, Einweisung, Ablösung.');
INSERT INTO "event_task" VALUES ('39912c1fdf9158c89eb440e80c31b05b','Alle Mitwirkenden bestätigen lassen',3,'Alle Mitwirkenden bestätigen lassen','Programm',-60,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','cb5d6528bec358b9a26e256696e605f7','01a207e9dfe97195a467a6a899d49794','open',NULL,41,'alle mitwirkenden bestatigen lassen
programm
titel, kurztext, technikbedarf, ansprechperson und handynummer.','Titel, Kurztext, Technikbedarf, Ansprechperson und Handynummer.');
INSERT INTO "event_task" VALUES ('dfbfc0eca8d45689a19a8fdce7fb43df','Standplan zeichnen und abstimmen',3,'Standplan zeichnen und abstimmen','Stände',-60,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','ef6893ff3ba655c2bc0fc5a548f93fc8','01a207e9dfe97195a467a6a899d49794','open',NULL,42,'standplan zeichnen und abstimmen
stande
laute und leise stande trennen, stromkreise prufen, rettungswege freihalten.','Laute und leise Stände trennen, Stromkreise prüfen, Rettungswege freihalten.');
INSERT INTO "event_task" VALUES ('5d3b86f91afc518fb2d483d8827a9f93','Stromanschluss und Verteilung beauftragen',3,'Stromanschluss und Verteilung beauftragen','Technik',-60,NULL,'01a207e9d64c72d5becdab0ea64cf1c8','','dfbfc0eca8d45689a19a8fdce7fb43df','01a207e9dfe97195a467a6a899d49794','open',NULL,43,'stromanschluss und verteilung beauftragen
technik
leistung je stromkreis aus dem standplan; geprufte verteiler, kabelbrucken.','Leistung je Stromkreis aus dem Standplan; geprüfte Verteiler, Kabelbrücken.');
INSERT INTO "event_task" VALUES ('548bf4e9f87954b4af536132fc6c3e6c','Wasseranschluss und Abwasser klären',3,'Wasseranschluss und Abwasser klären','Technik',-60,NULL,'01a207e9d64c72d5becdab0ea64cf1c8','','dfbfc0eca8d45689a19a8fdce7fb43df','01a207e9dfe97195a467a6a899d49794','open',NULL,44,'wasseranschluss und abwasser klaren
technik
standrohr bei den stadtwerken; trinkwasserschlauche fur lebensmittelstande.','Standrohr bei den Stadtwerken; Trinkwasserschläuche für Lebensmittelstände.');
INSERT INTO "event_task" VALUES ('bbed6550983457bd8cc817bab129feef','Toiletten bestellen oder öffnen lassen',3,'Toiletten bestellen oder öffnen lassen','Verpflegung und Hygiene',-60,NULL,NULL,'Gewerbeverein','f3b9e345a4d65ba693da210a0749f9ee','01a207e9dfe97195a467a6a899d49794','open',NULL,45,'toiletten bestellen oder offnen lassen
verpflegung und hygiene
gewerbeverein
auch rollstuhlgerecht; reinigung wahrend des tages.','Auch rollstuhlgerecht; Reinigung während des Tages.');
INSERT INTO "event_task" VALUES ('135be63f88b15aafae8dc73b4b6322c9','Programm in Leichter Sprache beauftragen',3,'Programm in Leichter Sprache beauftragen','Barrierefreiheit',-60,NULL,'01a207e9d64e7a7ba765fdd520786dba','','39912c1fdf9158c89eb440e80c31b05b','01a207e9dfe97195a467a6a899d49794','open',NULL,46,'programm in leichter sprache beauftragen
barrierefreiheit
prufgruppe einplanen; kurzfassung genugt oft.','Prüfgruppe einplanen; Kurzfassung genügt oft.');
INSERT INTO "event_task" VALUES ('1bbd44cc0bc5568681395c83d75e1418','Ruhigen, geschützten Stand für die Opferhilfe vorsehen',3,'Ruhigen, geschützten Stand für die Opferhilfe vorsehen','Stände',-55,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','dfbfc0eca8d45689a19a8fdce7fb43df','01a207e9dfe97195a467a6a899d49794','open',NULL,47,'ruhigen, geschutzten stand fur die opferhilfe vorsehen
stande
abseits von buhne und laufweg; vertrauliche gesprache mussen moglich sein.','Abseits von Bühne und Laufweg; vertrauliche Gespräche müssen möglich sein.');
INSERT INTO "event_task" VALUES ('e71a38ae30d15ca2ba063a1495f5be2c','Rollstuhlgerechte Wege, Rampen und WC sicherstellen',3,'Rollstuhlgerechte Wege, Rampen und WC sicherstellen','Barrierefreiheit',-55,NULL,'01a207e9d64e7a7ba765fdd520786dba','','dfbfc0eca8d45689a19a8fdce7fb43df','01a207e9dfe97195a467a6a899d49794','open',NULL,48,'rollstuhlgerechte wege, rampen und wc sicherstellen
barrierefreiheit
kabelbrucken, bordsteine, kopfsteinpflaster; stellplatze fur ausweisinhaber.','Kabelbrücken, Bordsteine, Kopfsteinpflaster; Stellplätze für Ausweisinhaber.');
INSERT INTO "event_task" VALUES ('ee17a48da80f5a13adde525aa7077cbc','Programmheft, Plakate und Flyer drucken',3,'Programmheft, Plakate und Flyer drucken','Öffentlichkeit',-50,NULL,NULL,'Pressestelle','39912c1fdf9158c89eb440e80c31b05b','01a207e9dfe97195a467a6a899d49794','open',NULL,49,'programmheft, plakate und flyer drucken
offentlichkeit
pressestelle
korrektur durch zwei personen; telefonnummer und regenregel auf das heft.','Korrektur durch zwei Personen; Telefonnummer und Regenregel auf das Heft.');
INSERT INTO "event_task" VALUES ('ca487572d24d5953adafbe1aa723f067','Fliegende Bauten anzeigen',3,'Fliegende Bauten anzeigen','Genehmigungen',-45,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','773fe5049f5758cfb32a7a93f6f6953e','01a207e9dfe97195a467a6a899d49794','open',NULL,50,'fliegende bauten anzeigen
genehmigungen
buhne, grosse zelte: prufbuch und gebrauchsabnahme durch die bauaufsicht.','Bühne, große Zelte: Prüfbuch und Gebrauchsabnahme durch die Bauaufsicht.');
INSERT INTO "event_task" VALUES ('3dce3704c88952cf89de443352e376ff','Tombola oder Verlosung anzeigen',2,'Tombola oder Verlosung anzeigen','Genehmigungen',-45,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,51,'tombola oder verlosung anzeigen
genehmigungen
kleine lotterien sind oft allgemein erlaubt, aber anzuzeigen.','Kleine Lotterien sind oft allgemein erlaubt, aber anzuzeigen.');
INSERT INTO "event_task" VALUES ('fd95fd2e29dd51c0b817e0ed797a5f74','Genehmigung für Vorführungen mit Tieren, Feuer oder Drohnen klären',2,'Genehmigung für Vorführungen mit Tieren, Feuer oder Drohnen klären','Genehmigungen',-45,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,52,'genehmigung fur vorfuhrungen mit tieren, feur oder drohnen klaren
genehmigungen
hundestaffel, feurloschtraining, drohne: veterinaramt, feurwehr, luftfahrtbehorde.','Hundestaffel, Feuerlöschtraining, Drohne: Veterinäramt, Feuerwehr, Luftfahrtbehörde.');
INSERT INTO "event_task" VALUES ('f42d107a352f58c38fefeea0ad6be40e','Anmeldung für begrenzte Plätze eröffnen',3,'Anmeldung für begrenzte Plätze eröffnen','Programm',-45,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','39912c1fdf9158c89eb440e80c31b05b','01a207e9dfe97195a467a6a899d49794','open',NULL,53,'anmeldung fur begrenzte platze eroffnen
programm
workshops, fahrradcodierung; loschfrist der anmeldedaten festlegen.','Workshops, Fahrradcodierung; Löschfrist der Anmeldedaten festlegen.');
INSERT INTO "event_task" VALUES ('d4be713958695cb497d934689972c44e','Stellwände, Tische und Stühle bestellen',3,'Stellwände, Tische und Stühle bestellen','Stände',-45,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','ef6893ff3ba655c2bc0fc5a548f93fc8','01a207e9dfe97195a467a6a899d49794','open',NULL,54,'stellwande, tische und stuhle bestellen
stande
zahl aus der ausstellerliste; bauhof, schulen oder verleih.','Zahl aus der Ausstellerliste; Bauhof, Schulen oder Verleih.');
INSERT INTO "event_task" VALUES ('89295527a4de543a92effbfaf4613b79','Equipment zusammenstellen',3,'Equipment zusammenstellen','Technik',-45,NULL,'01a207e9d64c72d5becdab0ea64cf1c8','','ef6893ff3ba655c2bc0fc5a548f93fc8','01a207e9dfe97195a467a6a899d49794','open',NULL,55,'equipment zusammenstellen
technik
zelte, pavillons mit gewichten, kabel, beamer, leinwand, verlangerungen, werkzeug.','Zelte, Pavillons mit Gewichten, Kabel, Beamer, Leinwand, Verlängerungen, Werkzeug.');
INSERT INTO "event_task" VALUES ('b28e12f0a3ad5f15b2262a7b9f686627','Hygiene und Lebensmittel mit dem Veterinäramt klären',3,'Hygiene und Lebensmittel mit dem Veterinäramt klären','Verpflegung und Hygiene',-45,NULL,NULL,'Gewerbeverein','1af32530a52956fcb9d82f2904105a77','01a207e9dfe97195a467a6a899d49794','open',NULL,56,'hygiene und lebensmittel mit dem veterinaramt klaren
verpflegung und hygiene
gewerbeverein
belehrung nach § 43 ifsg, handwaschbecken, kuhlung, allergenangaben.','Belehrung nach § 43 IfSG, Handwaschbecken, Kühlung, Allergenangaben.');
INSERT INTO "event_task" VALUES ('de18c75e02db59babc3ec31eebfa173c','Ruhezone einrichten',3,'Ruhezone einrichten','Barrierefreiheit',-45,NULL,'01a207e9d64e7a7ba765fdd520786dba','','dfbfc0eca8d45689a19a8fdce7fb43df','01a207e9dfe97195a467a6a899d49794','open',NULL,57,'ruhezone einrichten
barrierefreiheit
reizarm, mit sitzplatzen und schatten; im programm nennen.','Reizarm, mit Sitzplätzen und Schatten; im Programm nennen.');
INSERT INTO "event_task" VALUES ('637ca773ebcb59a7aefa7969f628d800','Angaben zur Barrierefreiheit veröffentlichen',3,'Angaben zur Barrierefreiheit veröffentlichen','Barrierefreiheit',-45,NULL,'01a207e9d64e7a7ba765fdd520786dba','','e71a38ae30d15ca2ba063a1495f5be2c','01a207e9dfe97195a467a6a899d49794','open',NULL,58,'angaben zur barrierefreiheit veroffentlichen
barrierefreiheit
anfahrt, wege, wc, horanlage, ansprechperson fur assistenzbedarf.','Anfahrt, Wege, WC, Höranlage, Ansprechperson für Assistenzbedarf.');
INSERT INTO "event_task" VALUES ('15dfb46a2b92561fb80c134e1cb314f6','Kinderfundstelle und Fundbüro einrichten',2,'Kinderfundstelle und Fundbüro einrichten','Sicherheit',-30,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,59,'kinderfundstelle und fundburo einrichten
sicherheit
wo, wer betreut, wie wird ausgerufen? namen von kindern nie durchsagen.','Wo, wer betreut, wie wird ausgerufen? Namen von Kindern nie durchsagen.');
INSERT INTO "event_task" VALUES ('03a0f5cf4a1f5bdeabdfe5c3522f0074','Jugendschutz mit Ständen und Ausschank vereinbaren',3,'Jugendschutz mit Ständen und Ausschank vereinbaren','Sicherheit',-30,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','1af32530a52956fcb9d82f2904105a77','01a207e9dfe97195a467a6a899d49794','open',NULL,60,'jugendschutz mit standen und ausschank vereinbaren
sicherheit
alkohol, tabak, spiele mit gewinn; aushang am stand.','Alkohol, Tabak, Spiele mit Gewinn; Aushang am Stand.');
INSERT INTO "event_task" VALUES ('a3c781b7baa25c219cefad46fcc2ae06','WLAN und Mobilfunk prüfen',2,'WLAN und Mobilfunk prüfen','Technik',-30,NULL,'01a207e9d64c72d5becdab0ea64cf1c8','',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,61,'wlan und mobilfunk prufen
technik
fur stande, kassen und die leitung; ersatz fur den ausfall.','Für Stände, Kassen und die Leitung; Ersatz für den Ausfall.');
INSERT INTO "event_task" VALUES ('442e82a7b42d572ba4763e411b3bfaed','Müll und Reinigung mit dem Bauhof vereinbaren',3,'Müll und Reinigung mit dem Bauhof vereinbaren','Verpflegung und Hygiene',-30,NULL,NULL,'Gewerbeverein','1af32530a52956fcb9d82f2904105a77','01a207e9dfe97195a467a6a899d49794','open',NULL,62,'mull und reinigung mit dem bauhof vereinbaren
verpflegung und hygiene
gewerbeverein
behalter, leerung, endreinigung, wer schliesst ab?','Behälter, Leerung, Endreinigung, wer schließt ab?');
INSERT INTO "event_task" VALUES ('b54ff55c479450b3a5a92de2c2d4e98d','Dienstplan mit Schichten und Ersatz',3,'Dienstplan mit Schichten und Ersatz','Helfer',-30,NULL,NULL,'Freiwilligenzentrum','cc9e248e3c8f52e7892591db6b6e6d03','01a207e9dfe97195a467a6a899d49794','open',NULL,63,'dienstplan mit schichten und ersatz
helfer
freiwilligenzentrum
aufbau, infopunkt, ordner, kinderfundstelle, abbau.','Aufbau, Infopunkt, Ordner, Kinderfundstelle, Abbau.');
INSERT INTO "event_task" VALUES ('702e4300a3e85e028fd9d4f3718f72a8','Plakate hängen, Flyer verteilen',3,'Plakate hängen, Flyer verteilen','Öffentlichkeit',-30,NULL,NULL,'Pressestelle','1bc402868a6e5c4a96b2dff41b1b0f01','01a207e9dfe97195a467a6a899d49794','open',NULL,64,'plakate hangen, flyer verteilen
offentlichkeit
pressestelle
nur an genehmigten standorten; abhangen gleich mit planen.','Nur an genehmigten Standorten; Abhängen gleich mit planen.');
INSERT INTO "event_task" VALUES ('3e53ef2d099a5e61aa942fd9280f1ef9','Programm auf die Internetseite und in soziale Medien',3,'Programm auf die Internetseite und in soziale Medien','Öffentlichkeit',-30,NULL,NULL,'Pressestelle','39912c1fdf9158c89eb440e80c31b05b','01a207e9dfe97195a467a6a899d49794','open',NULL,65,'programm auf die internetseite und in soziale medien
offentlichkeit
pressestelle
barrierefrei; bilder mit beschreibung.','Barrierefrei; Bilder mit Beschreibung.');
INSERT INTO "event_task" VALUES ('b8a8e2892be45be9aced554983f5ea89','Wetterbeobachtung und Abbruch regeln',3,'Wetterbeobachtung und Abbruch regeln','Sicherheit',-21,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','b0fd827fe55b554caa0a8518d0723f55','01a207e9dfe97195a467a6a899d49794','open',NULL,66,'wetterbeobachtung und abbruch regeln
sicherheit
warnungen des dwd abonnieren; grenzen fur wind und gewitter, durchsagetexte bereithalten.','Warnungen des DWD abonnieren; Grenzen für Wind und Gewitter, Durchsagetexte bereithalten.');
INSERT INTO "event_task" VALUES ('406bc201245550bdbd74e45492152d25','Regieplan mit Minuten und Verantwortlichen',3,'Regieplan mit Minuten und Verantwortlichen','Programm',-21,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','39912c1fdf9158c89eb440e80c31b05b','01a207e9dfe97195a467a6a899d49794','open',NULL,67,'regieplan mit minuten und verantwortlichen
programm
auch soundcheck, eroffnung, ehrengaste, preisverleihung und abbau.','Auch Soundcheck, Eröffnung, Ehrengäste, Preisverleihung und Abbau.');
INSERT INTO "event_task" VALUES ('b14a4162ab8b5257a2c7db57f8407024','Ausstellerbrief mit Standnummer und Aufbauzeit',3,'Ausstellerbrief mit Standnummer und Aufbauzeit','Stände',-21,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','dfbfc0eca8d45689a19a8fdce7fb43df','01a207e9dfe97195a467a6a899d49794','open',NULL,68,'ausstellerbrief mit standnummer und aufbauzeit
stande
zufahrt, parken, strom, mull, mehrweg, ansprechperson vor ort.','Zufahrt, Parken, Strom, Müll, Mehrweg, Ansprechperson vor Ort.');
INSERT INTO "event_task" VALUES ('1c18aa50c6a95e899894e7b3114d1b81','Anwohner und Geschäfte unterrichten',3,'Anwohner und Geschäfte unterrichten','Öffentlichkeit',-21,NULL,NULL,'Pressestelle','9f8e1bfbfa4f53a386f8fa72e647a519','01a207e9dfe97195a467a6a899d49794','open',NULL,69,'anwohner und geschafte unterrichten
offentlichkeit
pressestelle
sperrzeiten, lautstarke, ansprechperson am tag.','Sperrzeiten, Lautstärke, Ansprechperson am Tag.');
INSERT INTO "event_task" VALUES ('83400a4ef89d506ca5daba9e3649015a','Foto-Hinweis vorbereiten',2,'Foto-Hinweis vorbereiten','Öffentlichkeit',-21,NULL,NULL,'Pressestelle',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,70,'foto-hinweis vorbereiten
offentlichkeit
pressestelle
aushang an den eingangen, einwilligung bei portrats und kindern (kunsturhg, dsgvo).','Aushang an den Eingängen, Einwilligung bei Porträts und Kindern (KunstUrhG, DSGVO).');
INSERT INTO "event_task" VALUES ('d0ddfbd5730952b2a6edc1e5b831eb98','Telefonliste und Funk für den Tag erstellen',3,'Telefonliste und Funk für den Tag erstellen','Sicherheit',-14,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','b54ff55c479450b3a5a92de2c2d4e98d','01a207e9dfe97195a467a6a899d49794','open',NULL,71,'telefonliste und funk fur den tag erstellen
sicherheit
leitung, technik, sanitater, polizei, feurwehr, bauhof; ein blatt fur alle.','Leitung, Technik, Sanitäter, Polizei, Feuerwehr, Bauhof; ein Blatt für alle.');
INSERT INTO "event_task" VALUES ('ff31d5b90c9f574f802d19a46bd7bec1','Wegweiser, Standschilder und Beschilderung drucken',3,'Wegweiser, Standschilder und Beschilderung drucken','Technik',-14,NULL,'01a207e9d64c72d5becdab0ea64cf1c8','','dfbfc0eca8d45689a19a8fdce7fb43df','01a207e9dfe97195a467a6a899d49794','open',NULL,72,'wegweiser, standschilder und beschilderung drucken
technik
eingange, toiletten, erste hilfe, barrierefreie wege.','Eingänge, Toiletten, Erste Hilfe, barrierefreie Wege.');
INSERT INTO "event_task" VALUES ('4cb780aa149f5eb388788dc2e7d120b2','Helfer mit Einsatzblatt und Ansprechperson versorgen',3,'Helfer mit Einsatzblatt und Ansprechperson versorgen','Helfer',-14,NULL,NULL,'Freiwilligenzentrum','b54ff55c479450b3a5a92de2c2d4e98d','01a207e9dfe97195a467a6a899d49794','open',NULL,73,'helfer mit einsatzblatt und ansprechperson versorgen
helfer
freiwilligenzentrum
treffpunkt, weste, verpflegung, versicherungsschutz.','Treffpunkt, Weste, Verpflegung, Versicherungsschutz.');
INSERT INTO "event_task" VALUES ('fe8c6de0fad35451879472d015a8dd2a','Pressegespräch oder Presseeinladung',3,'Pressegespräch oder Presseeinladung','Öffentlichkeit',-14,NULL,NULL,'Pressestelle','ee17a48da80f5a13adde525aa7077cbc','01a207e9dfe97195a467a6a899d49794','open',NULL,74,'pressegesprach oder presseeinladung
offentlichkeit
pressestelle
mit schirmherrschaft und polizei; bildmotiv anbieten.','Mit Schirmherrschaft und Polizei; Bildmotiv anbieten.');
INSERT INTO "event_task" VALUES ('10c3d0545ae750e7b5195876adcbea9b','Befragungsbogen und Rückmeldebögen der Aussteller drucken',1,'Befragungsbogen und Rückmeldebögen der Aussteller drucken','Durchführung',-14,NULL,NULL,'',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,75,'befragungsbogen und ruckmeldebogen der aussteller drucken
durchfuhrung
stifte und sammelbox; wer verteilt, wer sammelt ein?','Stifte und Sammelbox; wer verteilt, wer sammelt ein?');
INSERT INTO "event_task" VALUES ('33610085b9785407a20db7f8fc2402ec','Einweisung von Ordnern, Helfern und Bühne',3,'Einweisung von Ordnern, Helfern und Bühne','Sicherheit',-7,NULL,'01a207e9d62b7de9ab72f3b19d638e3f','','2efa7fa5d3a1525894ded032400f4186','01a207e9dfe97195a467a6a899d49794','open',NULL,76,'einweisung von ordnern, helfern und buhne
sicherheit
rettungswege, durchsagen, sammelplatz, verhalten bei zwischenfallen.','Rettungswege, Durchsagen, Sammelplatz, Verhalten bei Zwischenfällen.');
INSERT INTO "event_task" VALUES ('fda8871ef5d055a5b4099df67ecd9031','Mitwirkende mit Ablauf, Anfahrt und Parkplatz versorgen',3,'Mitwirkende mit Ablauf, Anfahrt und Parkplatz versorgen','Programm',-7,NULL,'01a207e9d6497c0aa9a12a82c8a623b1','','406bc201245550bdbd74e45492152d25','01a207e9dfe97195a467a6a899d49794','open',NULL,77,'mitwirkende mit ablauf, anfahrt und parkplatz versorgen
programm
das personliche blatt je mitwirkendem verschicken.','Das persönliche Blatt je Mitwirkendem verschicken.');
INSERT INTO "event_task" VALUES ('6555fb4ba487591bb07f6477be272908','Getränke für Mitwirkende, Bühne und Helfer bereitstellen',2,'Getränke für Mitwirkende, Bühne und Helfer bereitstellen','Verpflegung und Hygiene',-7,NULL,NULL,'Gewerbeverein',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,78,'getranke fur mitwirkende, buhne und helfer bereitstellen
verpflegung und hygiene
gewerbeverein
wasser an buhne und infopunkt; verpflegungsgutscheine.','Wasser an Bühne und Infopunkt; Verpflegungsgutscheine.');
INSERT INTO "event_task" VALUES ('63379e77945a539fa6ac1e5e300d01df','Pressemitteilung eine Woche vorher versenden',3,'Pressemitteilung eine Woche vorher versenden','Öffentlichkeit',-7,NULL,NULL,'Pressestelle','ee17a48da80f5a13adde525aa7077cbc','01a207e9dfe97195a467a6a899d49794','open',NULL,79,'pressemitteilung eine woche vorher versenden
offentlichkeit
pressestelle
wann, wo, was, fur wen; sperrungen und anfahrt nennen.','Wann, wo, was, für wen; Sperrungen und Anfahrt nennen.');
INSERT INTO "event_task" VALUES ('c358a600136e5e9ea2f3253aac157597','Ausdrucke zusammenstellen',2,'Ausdrucke zusammenstellen','Durchführung',-7,NULL,NULL,'','406bc201245550bdbd74e45492152d25','01a207e9dfe97195a467a6a899d49794','open',NULL,80,'ausdrucke zusammenstellen
durchfuhrung
regieplan, flachenblatter, telefonliste, standplan, namensschilder.','Regieplan, Flächenblätter, Telefonliste, Standplan, Namensschilder.');
INSERT INTO "event_task" VALUES ('abac8ecff8425098a0db837c1d444254','Über die Schlechtwetterlösung beraten',2,'Über die Schlechtwetterlösung beraten','Durchführung',-5,NULL,NULL,'','b8a8e2892be45be9aced554983f5ea89','01a207e9dfe97195a467a6a899d49794','open',NULL,81,'uber die schlechtwetterlosung beraten
durchfuhrung
wetterlage ansehen; endgultig nach der vereinbarten frist entscheiden.','Wetterlage ansehen; endgültig nach der vereinbarten Frist entscheiden.');
INSERT INTO "event_task" VALUES ('7b78b8dac9a0542f95d6d10233497a2f','Aufbau, Technikprobe und Abnahme',1,'Aufbau, Technikprobe und Abnahme','Durchführung',-1,NULL,NULL,'',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,82,'aufbau, technikprobe und abnahme
durchfuhrung
buhne, strom, beschilderung, uberfahrschutz, freie rettungswege.','Bühne, Strom, Beschilderung, Überfahrschutz, freie Rettungswege.');
INSERT INTO "event_task" VALUES ('20be5b9537e95da2a8978b4685e7bd56','Sicherheitsrundgang vor Beginn',2,'Sicherheitsrundgang vor Beginn','Durchführung',0,NULL,NULL,'','7b78b8dac9a0542f95d6d10233497a2f','01a207e9dfe97195a467a6a899d49794','open',NULL,83,'sicherheitsrundgang vor beginn
durchfuhrung
mit ordnungsamt und feurwehr; mangel abstellen, ergebnis notieren.','Mit Ordnungsamt und Feuerwehr; Mängel abstellen, Ergebnis notieren.');
INSERT INTO "event_task" VALUES ('51053ac2542a5d46b0284bb71e37d9e2','Besucher zählen',1,'Besucher zählen','Durchführung',0,NULL,NULL,'',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,84,'besucher zahlen
durchfuhrung
zu festen zeiten an den eingangen, je flache; auch die schatzung der polizei erfragen.','Zu festen Zeiten an den Eingängen, je Fläche; auch die Schätzung der Polizei erfragen.');
INSERT INTO "event_task" VALUES ('a1fdbc8b770e551696486060220ef57c','Abbau, Reinigung und Übergabe der Flächen',1,'Abbau, Reinigung und Übergabe der Flächen','Durchführung',0,NULL,NULL,'',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,85,'abbau, reinigung und ubergabe der flachen
durchfuhrung
schaden mit foto festhalten, schlussel zuruckgeben.','Schäden mit Foto festhalten, Schlüssel zurückgeben.');
INSERT INTO "event_task" VALUES ('3847bd48f8dd57b8b32726372f2c8920','Dankschreiben an Mitwirkende, Aussteller, Helfer und Förderer',1,'Dankschreiben an Mitwirkende, Aussteller, Helfer und Förderer','Nachbereitung',3,NULL,NULL,'',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,86,'dankschreiben an mitwirkende, aussteller, helfer und forderer
nachbereitung
mit zahl der besucher und einem bild.','Mit Zahl der Besucher und einem Bild.');
INSERT INTO "event_task" VALUES ('a70ab11c0f3e542aba9f00ce87c6a22f','Nachbericht für Presse und Internetseite',1,'Nachbericht für Presse und Internetseite','Nachbereitung',3,NULL,NULL,'',NULL,'01a207e9dfe97195a467a6a899d49794','open',NULL,87,'nachbericht fur presse und internetseite
nachbereitung
bilder nur mit einwilligung; dank an die forderer.','Bilder nur mit Einwilligung; Dank an die Förderer.');
INSERT INTO "event_task" VALUES ('1229941a1a0f58c89ea43cd004941df1','Titelliste bei der GEMA einreichen',2,'Titelliste bei der GEMA einreichen','Nachbereitung',5,NULL,NULL,'','2e37c816eb225387ad9db752a7e84b3d','01a207e9dfe97195a467a6a899d49794','open',NULL,88,'titelliste bei der gema einreichen
nachbereitung
frist der lizenz beachten.','Frist der Lizenz beachten.');
INSERT INTO "event_task" VALUES ('de56fd3fa6765d00b0df57005adc456d','Plakate abhängen',2,'Plakate abhängen','Nachbereitung',5,NULL,NULL,'','702e4300a3e85e028fd9d4f3718f72a8','01a207e9dfe97195a467a6a899d49794','open',NULL,89,'plakate abhangen
nachbereitung
die auflage nennt meist eine frist von wenigen tagen.','Die Auflage nennt meist eine Frist von wenigen Tagen.');
INSERT INTO "event_task" VALUES ('36daa122a3a457089bf9c587efb09d14','Befragung und Rückmeldungen auswerten',2,'Befragung und Rückmeldungen auswerten','Nachbereitung',10,NULL,NULL,'','10c3d0545ae750e7b5195876adcbea9b','01a207e9dfe97195a467a6a899d49794','open',NULL,90,'befragung und ruckmeldungen auswerten
nachbereitung
besucher, aussteller, helfer; papierbogen danach vernichten.','Besucher, Aussteller, Helfer; Papierbögen danach vernichten.');
INSERT INTO "event_task" VALUES ('96a42a0673b751a4ae927b9bad235f27','Nachbesprechung der Arbeitsgruppe',2,'Nachbesprechung der Arbeitsgruppe','Nachbereitung',14,NULL,NULL,'','36daa122a3a457089bf9c587efb09d14','01a207e9dfe97195a467a6a899d49794','open',NULL,91,'nachbesprechung der arbeitsgruppe
nachbereitung
was lief gut, was machen wir anders? als aufgaben fur das nachste mal festhalten.','Was lief gut, was machen wir anders? Als Aufgaben für das nächste Mal festhalten.');
INSERT INTO "event_task" VALUES ('23d7ba4c6c065a74b03ba67c8ac0091e','Anmeldedaten löschen',2,'Anmeldedaten löschen','Nachbereitung',28,NULL,NULL,'','f42d107a352f58c38fefeea0ad6be40e','01a207e9dfe97195a467a6a899d49794','open',NULL,92,'anmeldedaten loschen
nachbereitung
zur festgelegten frist; loschung vermerken.','Zur festgelegten Frist; Löschung vermerken.');
INSERT INTO "event_task" VALUES ('fe9adfc498ac5ea7b29898179997ba09','Abrechnung und Verwendungsnachweis',2,'Abrechnung und Verwendungsnachweis','Nachbereitung',30,NULL,NULL,'','2b68b61ee7b25845b958d8fca6c13890','01a207e9dfe97195a467a6a899d49794','open',NULL,93,'abrechnung und verwendungsnachweis
nachbereitung
rechnungen, belege, soll und ist; fristen der forderer beachten.','Rechnungen, Belege, Soll und Ist; Fristen der Förderer beachten.');
INSERT INTO "event_task" VALUES ('06c0aff126fb5e2d834998996b667be7','Abschlussbericht an das Gremium',2,'Abschlussbericht an das Gremium','Nachbereitung',30,NULL,NULL,'','96a42a0673b751a4ae927b9bad235f27','01a207e9dfe97195a467a6a899d49794','open',NULL,94,'abschlussbericht an das gremium
nachbereitung
zahlen, kosten je besucher, auswertung, empfehlung fur das nachste mal.','Zahlen, Kosten je Besucher, Auswertung, Empfehlung für das nächste Mal.');
CREATE TABLE exhibitor_feedback ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, grade INTEGER, organisation_grade INTEGER, place_grade INTEGER, talks INTEGER, comes_again BOOLEAN, stand_id CHAR(32) NOT NULL, received_on DATE, comment VARCHAR(1000000) NOT NULL, CONSTRAINT pk_exhibitor_feedback PRIMARY KEY (id), CONSTRAINT fk_exhibitor_feedback_stand_id_stand FOREIGN KEY(stand_id) REFERENCES stand (id) ON DELETE CASCADE );
CREATE TABLE feedback_answer ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, sheet_id CHAR(32) NOT NULL, question_id CHAR(32) NOT NULL, number INTEGER, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_feedback_answer PRIMARY KEY (id), CONSTRAINT fk_feedback_answer_question_id_feedback_question FOREIGN KEY(question_id) REFERENCES feedback_question (id) ON DELETE CASCADE, CONSTRAINT fk_feedback_answer_sheet_id_feedback_sheet FOREIGN KEY(sheet_id) REFERENCES feedback_sheet (id) ON DELETE CASCADE );
INSERT INTO "feedback_answer" VALUES ('01a207e9e23d78a5b7b52697360f77b7',1,'01a207e9e23a79af85fd263f3b862ea2','01a207e9e22e772f8957ad84d4fa5425',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e23d7ad89b5a781a06ca3534',1,'01a207e9e23a79af85fd263f3b862ea2','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e23d7c36a781bb833f76ecf2',1,'01a207e9e23a79af85fd263f3b862ea2','01a207e9e2317137a3dee26e2427ff17',NULL,'2,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e23d7d2d8329febf894a9ec1',1,'01a207e9e23a79af85fd263f3b862ea2','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e23d7e038c55407b5ddf82db',1,'01a207e9e23a79af85fd263f3b862ea2','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e23d7edb904802708ae472d2',1,'01a207e9e23a79af85fd263f3b862ea2','01a207e9e2347c668abe6b46b636a467',NULL,'Mehr Sitzplätze im Schatten');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24373f1beaac74d844d4c02',1,'01a207e9e2427413989fcad4ce6bff05','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2437559b12ecaed78b0b287',1,'01a207e9e2427413989fcad4ce6bff05','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2437652b86c64259bd75418',1,'01a207e9e2427413989fcad4ce6bff05','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2437742a76dc64d86b1680c',1,'01a207e9e2427413989fcad4ce6bff05','01a207e9e2317137a3dee26e2427ff17',NULL,'2,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e243781a95fa673232027989',1,'01a207e9e2427413989fcad4ce6bff05','01a207e9e23274a39716e4bf12161784',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24378f0b67f35cfe56c66b5',1,'01a207e9e2427413989fcad4ce6bff05','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2467448ad03437fe45fb1dd',1,'01a207e9e2457695bfeb92ffd7569346','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e246758d850ccc784131ccda',1,'01a207e9e2457695bfeb92ffd7569346','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2467677a21a6c94a44814c9',1,'01a207e9e2457695bfeb92ffd7569346','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e246775fa12f603c3c65f9ce',1,'01a207e9e2457695bfeb92ffd7569346','01a207e9e2317137a3dee26e2427ff17',NULL,'2,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2467834971d4e1f501744e7',1,'01a207e9e2457695bfeb92ffd7569346','01a207e9e23274a39716e4bf12161784',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2467906a702f02cb9558afb',1,'01a207e9e2457695bfeb92ffd7569346','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24970ed9f5d68bb23d24ed9',1,'01a207e9e2487185a2529b5287f70168','01a207e9e22b7c5d86acd03b936a756b',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e249722c819806fe05aae22d',1,'01a207e9e2487185a2529b5287f70168','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e249730fb6fb018c85cd7f15',1,'01a207e9e2487185a2529b5287f70168','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24973edb5d944cb4c52e2ed',1,'01a207e9e2487185a2529b5287f70168','01a207e9e2317137a3dee26e2427ff17',NULL,'1,2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24974c3911666127c040677',1,'01a207e9e2487185a2529b5287f70168','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2497609abb2835c0a757fb2',1,'01a207e9e2487185a2529b5287f70168','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24c74c6958e3b436ee92c6e',1,'01a207e9e24b783a8cb1bc5f3c93a856','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24c771a82faebc3dac5984d',1,'01a207e9e24b783a8cb1bc5f3c93a856','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24c782693abcdfd9c24c428',1,'01a207e9e24b783a8cb1bc5f3c93a856','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24c790fbc5eee4e039fe6a5',1,'01a207e9e24b783a8cb1bc5f3c93a856','01a207e9e2317137a3dee26e2427ff17',NULL,'2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24c79d989e42633392b7aa0',1,'01a207e9e24b783a8cb1bc5f3c93a856','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24c7a9f9554ffdf9348c120',1,'01a207e9e24b783a8cb1bc5f3c93a856','01a207e9e233780990b6a0934ad57dd5',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24f70feb293124fbd8389ce',1,'01a207e9e24e73eaa6a9970f70863023','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24f7235980ef35fd33acb31',1,'01a207e9e24e73eaa6a9970f70863023','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24f7312814fa747477d4cde',1,'01a207e9e24e73eaa6a9970f70863023','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24f73ea8f65422473210ec8',1,'01a207e9e24e73eaa6a9970f70863023','01a207e9e2317137a3dee26e2427ff17',NULL,'1,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24f74ad87e4daeb45044dae',1,'01a207e9e24e73eaa6a9970f70863023','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e24f7578b2270ff488fe086f',1,'01a207e9e24e73eaa6a9970f70863023','01a207e9e233780990b6a0934ad57dd5',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2517f18b8a1b928d9907f6d',1,'01a207e9e2517324a40194f3b1ae0dca','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25270548096ffbc9dbf9cfc',1,'01a207e9e2517324a40194f3b1ae0dca','01a207e9e22e772f8957ad84d4fa5425',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2527130a1bbb3d88474cc7d',1,'01a207e9e2517324a40194f3b1ae0dca','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25272058605e3fd92ad1b02',1,'01a207e9e2517324a40194f3b1ae0dca','01a207e9e2317137a3dee26e2427ff17',NULL,'3,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25272c984ef842e3ccbf745',1,'01a207e9e2517324a40194f3b1ae0dca','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e252738f945326f11d921b28',1,'01a207e9e2517324a40194f3b1ae0dca','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e252746581f664cbf0c828b8',1,'01a207e9e2517324a40194f3b1ae0dca','01a207e9e2347c668abe6b46b636a467',NULL,'Ein Angebot für Jugendliche ab 14');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2547fa7b20e090ddc4278fc',1,'01a207e9e254724995dcd5e308cdaa30','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25570dea3955c9ddd9cf253',1,'01a207e9e254724995dcd5e308cdaa30','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25571bf9607ec012cc373b6',1,'01a207e9e254724995dcd5e308cdaa30','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e255729aaef5ba5eb8aafefb',1,'01a207e9e254724995dcd5e308cdaa30','01a207e9e2317137a3dee26e2427ff17',NULL,'4,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e255735fadf3d93b5554db62',1,'01a207e9e254724995dcd5e308cdaa30','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2557427a20872795ad788d2',1,'01a207e9e254724995dcd5e308cdaa30','01a207e9e233780990b6a0934ad57dd5',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2577843983e712e64e1110f',1,'01a207e9e2567c3a9fb23d36b0390fff','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2577970a44c07f5ba34d58f',1,'01a207e9e2567c3a9fb23d36b0390fff','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2577a5180b607a40e84838b',1,'01a207e9e2567c3a9fb23d36b0390fff','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2577b2c93567b61197c42be',1,'01a207e9e2567c3a9fb23d36b0390fff','01a207e9e2317137a3dee26e2427ff17',NULL,'3,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2577bf9a7ac15e30989981c',1,'01a207e9e2567c3a9fb23d36b0390fff','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25a7264a529be92dac2e9df',1,'01a207e9e25973f6a14204cf918a5387','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25a73b9ae65b4e6ab956a9c',1,'01a207e9e25973f6a14204cf918a5387','01a207e9e22e772f8957ad84d4fa5425',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25a749c97050ed4d1be0c58',1,'01a207e9e25973f6a14204cf918a5387','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25a7578a2ec956766828b21',1,'01a207e9e25973f6a14204cf918a5387','01a207e9e2317137a3dee26e2427ff17',NULL,'1,2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25a7641ad3f8c68dfad1f96',1,'01a207e9e25973f6a14204cf918a5387','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25a77638a4142ffe2810efe',1,'01a207e9e25973f6a14204cf918a5387','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25c7de391ecfbdebeb58b44',1,'01a207e9e25c709cb6c9824867e73483','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25c7f1ba0d5e5f42d35b5dd',1,'01a207e9e25c709cb6c9824867e73483','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25c7ffda868cfe07c11a277',1,'01a207e9e25c709cb6c9824867e73483','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25d7143ad2a37a700127dc5',1,'01a207e9e25c709cb6c9824867e73483','01a207e9e2317137a3dee26e2427ff17',NULL,'2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25d72228457989ba6543b80',1,'01a207e9e25c709cb6c9824867e73483','01a207e9e23274a39716e4bf12161784',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25d72f593b6d3717cf0d139',1,'01a207e9e25c709cb6c9824867e73483','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25f75aba5c9952022ed4f53',1,'01a207e9e25e7a1dac9af166b50d15ce','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25f77468fa33627c2d9c874',1,'01a207e9e25e7a1dac9af166b50d15ce','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25f78b0b2b801f292e47ded',1,'01a207e9e25e7a1dac9af166b50d15ce','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25f799380a95c5183368782',1,'01a207e9e25e7a1dac9af166b50d15ce','01a207e9e2317137a3dee26e2427ff17',NULL,'2,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e25f7a63b3130c194d72ce07',1,'01a207e9e25e7a1dac9af166b50d15ce','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2617fb38b8a04b950b2ecd0',1,'01a207e9e261743fb1502fafc9f35b34','01a207e9e22b7c5d86acd03b936a756b',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26270dd81e14e11fc88774c',1,'01a207e9e261743fb1502fafc9f35b34','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26271b99a972b87f5e76dd1',1,'01a207e9e261743fb1502fafc9f35b34','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26272948854dc4c0aa783ce',1,'01a207e9e261743fb1502fafc9f35b34','01a207e9e2317137a3dee26e2427ff17',NULL,'2,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e262735aabc6c23072444de3',1,'01a207e9e261743fb1502fafc9f35b34','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26274229de92faa1befbca0',1,'01a207e9e261743fb1502fafc9f35b34','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26274f4a59d5afdae7ec497',1,'01a207e9e261743fb1502fafc9f35b34','01a207e9e2347c668abe6b46b636a467',NULL,'Die Wegweiser zum Saal waren schwer zu finden');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2647f7dacd05b0eadd1b52b',1,'01a207e9e264704e8e5b32557480d9f4','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26570b783b7ce641e531dd4',1,'01a207e9e264704e8e5b32557480d9f4','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26571a4b77f6ece8647e001',1,'01a207e9e264704e8e5b32557480d9f4','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2657282ace3fe2c93fe8bc0',1,'01a207e9e264704e8e5b32557480d9f4','01a207e9e2317137a3dee26e2427ff17',NULL,'2,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2657354af49d90ab4f92abb',1,'01a207e9e264704e8e5b32557480d9f4','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e265741ead674adb1202b078',1,'01a207e9e264704e8e5b32557480d9f4','01a207e9e233780990b6a0934ad57dd5',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2677b6e9635efc50cd30d0b',1,'01a207e9e2667f159b86500d4d6a741e','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2677cabaf4be53a8e279ac7',1,'01a207e9e2667f159b86500d4d6a741e','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2677d899e5f5f9239f8a87e',1,'01a207e9e2667f159b86500d4d6a741e','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2677e598ca864f2fedcbca0',1,'01a207e9e2667f159b86500d4d6a741e','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2677f21b09748f262f9f75d',1,'01a207e9e2667f159b86500d4d6a741e','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26a7443aec77d7788fcf49b',1,'01a207e9e269771fa603a028d6c184c4','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26a75798e8abc756b47516f',1,'01a207e9e269771fa603a028d6c184c4','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26a76578bcfe9b311db0c55',1,'01a207e9e269771fa603a028d6c184c4','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26a772897aafdee6534fc0f',1,'01a207e9e269771fa603a028d6c184c4','01a207e9e2317137a3dee26e2427ff17',NULL,'1');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26a77eab0a89456628b175b',1,'01a207e9e269771fa603a028d6c184c4','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26a78b0983c454d48995b6b',1,'01a207e9e269771fa603a028d6c184c4','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26c7f8fbe65f92e0764c7db',1,'01a207e9e26c723cac3a550f9533f685','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26d70c18d9d19ef8c3fdc63',1,'01a207e9e26c723cac3a550f9533f685','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26d727da968a5d46cd9b0f6',1,'01a207e9e26c723cac3a550f9533f685','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26d73798cd7f2e66e90c624',1,'01a207e9e26c723cac3a550f9533f685','01a207e9e2317137a3dee26e2427ff17',NULL,'2,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26d744d87fe25b6c560fa56',1,'01a207e9e26c723cac3a550f9533f685','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26d7514bb5b80ee79ff255c',1,'01a207e9e26c723cac3a550f9533f685','01a207e9e233780990b6a0934ad57dd5',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26f7ca8a35fb71d513fb1ba',1,'01a207e9e26e7f1b88d702d404e1fa75','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26f7e45b7264540ed39b102',1,'01a207e9e26e7f1b88d702d404e1fa75','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e26f7f3c9be3841f83717eec',1,'01a207e9e26e7f1b88d702d404e1fa75','01a207e9e2317137a3dee26e2427ff17',NULL,'3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e270704bb9000cebb42968cc',1,'01a207e9e26e7f1b88d702d404e1fa75','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2707187819bab875c597c25',1,'01a207e9e26e7f1b88d702d404e1fa75','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2727b63be66c7b241b6d95a',1,'01a207e9e2717eda90607c8a7e53b6ad','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2727c98b85251d7ef100751',1,'01a207e9e2717eda90607c8a7e53b6ad','01a207e9e22e772f8957ad84d4fa5425',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2727d77ac79fbeefa83ecd8',1,'01a207e9e2717eda90607c8a7e53b6ad','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2727e52a80c7efa84a78596',1,'01a207e9e2717eda90607c8a7e53b6ad','01a207e9e2317137a3dee26e2427ff17',NULL,'2,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2727f19902233d3c5fef4d7',1,'01a207e9e2717eda90607c8a7e53b6ad','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2727fe096d6c6dc6811009c',1,'01a207e9e2717eda90607c8a7e53b6ad','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27370b78ff64be635ca067a',1,'01a207e9e2717eda90607c8a7e53b6ad','01a207e9e2347c668abe6b46b636a467',NULL,'Bitte wieder die Fahrradcodierung');
INSERT INTO "feedback_answer" VALUES ('01a207e9e275768fbf712e8157dcbed8',1,'01a207e9e2747a709c3e174b75e2b3bb','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27577c5a151597074771db5',1,'01a207e9e2747a709c3e174b75e2b3bb','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e275789db31bed93fd9902db',1,'01a207e9e2747a709c3e174b75e2b3bb','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2757a6b9f56c3dc24b277e3',1,'01a207e9e2747a709c3e174b75e2b3bb','01a207e9e2317137a3dee26e2427ff17',NULL,'2,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2757b599cef9bb24f6d36a0',1,'01a207e9e2747a709c3e174b75e2b3bb','01a207e9e23274a39716e4bf12161784',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2757c28b67f17a78402d8de',1,'01a207e9e2747a709c3e174b75e2b3bb','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27871348badc064aab0baa0',1,'01a207e9e2777568818a75ae4a3e1062','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27873b6bd1dddfdecaa2299',1,'01a207e9e2777568818a75ae4a3e1062','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e278755ebe7d39a5f2929f60',1,'01a207e9e2777568818a75ae4a3e1062','01a207e9e2317137a3dee26e2427ff17',NULL,'2,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2787710adf488ca67f69b34',1,'01a207e9e2777568818a75ae4a3e1062','01a207e9e23274a39716e4bf12161784',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27877f4b5f0f7982d928d5a',1,'01a207e9e2777568818a75ae4a3e1062','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27b7836b8a9378507a8deec',1,'01a207e9e27a7a48a6e0af556cb32df5','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27b7a11bc9f6691bdd3edd2',1,'01a207e9e27a7a48a6e0af556cb32df5','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27b7b8499e7f2451f901923',1,'01a207e9e27a7a48a6e0af556cb32df5','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27b7d2c9d40f405b15b3bce',1,'01a207e9e27a7a48a6e0af556cb32df5','01a207e9e2317137a3dee26e2427ff17',NULL,'1');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27b7ecdaeeb7561b6669355',1,'01a207e9e27a7a48a6e0af556cb32df5','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27b7fc49a5c10f35385c2aa',1,'01a207e9e27a7a48a6e0af556cb32df5','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27e7d23ba932f606d059fc9',1,'01a207e9e27e70d8a94a6668b0bc0e2b','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27e7e57bf9a784b498e8817',1,'01a207e9e27e70d8a94a6668b0bc0e2b','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27e7f3b821b73ff6faff17c',1,'01a207e9e27e70d8a94a6668b0bc0e2b','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27f701693cc800a2d2e328d',1,'01a207e9e27e70d8a94a6668b0bc0e2b','01a207e9e2317137a3dee26e2427ff17',NULL,'1,2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27f70e494b6d30e9d415992',1,'01a207e9e27e70d8a94a6668b0bc0e2b','01a207e9e23274a39716e4bf12161784',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e27f71adb3b2f9ae2d5dd71d',1,'01a207e9e27e70d8a94a6668b0bc0e2b','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2817b268ef042e31f35586d',1,'01a207e9e2807ccdaa552fccce89ab08','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2817c5daaeef7590d49ff28',1,'01a207e9e2807ccdaa552fccce89ab08','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2817d96b0b0045c16a1ff1c',1,'01a207e9e2807ccdaa552fccce89ab08','01a207e9e2317137a3dee26e2427ff17',NULL,'2,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2817e8ab3e2ce2d0bf5938d',1,'01a207e9e2807ccdaa552fccce89ab08','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2817f5e9feef9455cf86bca',1,'01a207e9e2807ccdaa552fccce89ab08','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28472f29856ca81b761d05a',1,'01a207e9e28377a98adde395535e9299','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2847480b8b1c14c856ef48c',1,'01a207e9e28377a98adde395535e9299','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e284757cbe75ecf794ddf648',1,'01a207e9e28377a98adde395535e9299','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e284777e98d2031c2974e14a',1,'01a207e9e28377a98adde395535e9299','01a207e9e2317137a3dee26e2427ff17',NULL,'1,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2847859a37e9df2041d51d7',1,'01a207e9e28377a98adde395535e9299','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e284792499a2b8ae032a2ea4',1,'01a207e9e28377a98adde395535e9299','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28479f3ba28a6050a83a467',1,'01a207e9e28377a98adde395535e9299','01a207e9e2347c668abe6b46b636a467',NULL,'Getränke waren früh ausverkauft');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28772e18c00caaa195a5953',1,'01a207e9e2867718a1e8b3bc2a328bbf','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e287746aa5bf17a597fa84e4',1,'01a207e9e2867718a1e8b3bc2a328bbf','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e287758c993511176bc3d845',1,'01a207e9e2867718a1e8b3bc2a328bbf','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28776729db3e6310d9f5848',1,'01a207e9e2867718a1e8b3bc2a328bbf','01a207e9e2317137a3dee26e2427ff17',NULL,'4,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2877749af3fcb943ed12805',1,'01a207e9e2867718a1e8b3bc2a328bbf','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e287781c97a3ca00292cba7c',1,'01a207e9e2867718a1e8b3bc2a328bbf','01a207e9e233780990b6a0934ad57dd5',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28a7761876e29fd731af69d',1,'01a207e9e2897593aef53f49b5deabf8','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28a7907844a86cbde4d936a',1,'01a207e9e2897593aef53f49b5deabf8','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28a7a69ad1dadfb1196f99b',1,'01a207e9e2897593aef53f49b5deabf8','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28a7b4fb58e1f980f03fe8a',1,'01a207e9e2897593aef53f49b5deabf8','01a207e9e2317137a3dee26e2427ff17',NULL,'3,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28a7c258e3325848c7c2821',1,'01a207e9e2897593aef53f49b5deabf8','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28a7d1ba38761c4761f46e0',1,'01a207e9e2897593aef53f49b5deabf8','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28d7f40824203b7daa6cefd',1,'01a207e9e28c7e7683212bfa705ac618','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28e707ea3b330f0d5d1c7df',1,'01a207e9e28c7e7683212bfa705ac618','01a207e9e22e772f8957ad84d4fa5425',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28e716abe8b8ddf139fa930',1,'01a207e9e28c7e7683212bfa705ac618','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28e729d838f8df832d72e2a',1,'01a207e9e28c7e7683212bfa705ac618','01a207e9e2317137a3dee26e2427ff17',NULL,'1,2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28e7384a5581e5934c00f52',1,'01a207e9e28c7e7683212bfa705ac618','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e28e746ba2818c202c792516',1,'01a207e9e28c7e7683212bfa705ac618','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2907e0f85d101b4d467564b',1,'01a207e9e29070a0a0fbf35874d5cd05','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2907faaa8da87c0e2080754',1,'01a207e9e29070a0a0fbf35874d5cd05','01a207e9e22e772f8957ad84d4fa5425',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29171529aa751bc84dbbcb5',1,'01a207e9e29070a0a0fbf35874d5cd05','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2917285bfab749b7bcfed45',1,'01a207e9e29070a0a0fbf35874d5cd05','01a207e9e2317137a3dee26e2427ff17',NULL,'2,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e291735fb995b2fe88cc3b58',1,'01a207e9e29070a0a0fbf35874d5cd05','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29174a1b8788ba4c6c1781a',1,'01a207e9e29070a0a0fbf35874d5cd05','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2937fb8a35ff1ef3566c515',1,'01a207e9e29370c1a156745a381f3bb7','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e294718ea55e52741afeba5c',1,'01a207e9e29370c1a156745a381f3bb7','01a207e9e22e772f8957ad84d4fa5425',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29473168d68d05d645e7d18',1,'01a207e9e29370c1a156745a381f3bb7','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29474189912cc87179fc20d',1,'01a207e9e29370c1a156745a381f3bb7','01a207e9e2317137a3dee26e2427ff17',NULL,'1,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29474ee9d549322d83be0c2',1,'01a207e9e29370c1a156745a381f3bb7','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29475bfbf86b85c9d8fb5de',1,'01a207e9e29370c1a156745a381f3bb7','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29774dab937c26ec8253679',1,'01a207e9e296769397a0c043313f51fc','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e297765db60594cadbb32dd7',1,'01a207e9e296769397a0c043313f51fc','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2977749a491961ce3f0d279',1,'01a207e9e296769397a0c043313f51fc','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2977957a0f3577eca62b4df',1,'01a207e9e296769397a0c043313f51fc','01a207e9e2317137a3dee26e2427ff17',NULL,'1,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2977ad4b44b999ded5bfce2',1,'01a207e9e296769397a0c043313f51fc','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2977c75bddc16d14a6db63b',1,'01a207e9e296769397a0c043313f51fc','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2977df8a305d108b13dff7c',1,'01a207e9e296769397a0c043313f51fc','01a207e9e2347c668abe6b46b636a467',NULL,'Mehr Sitzplätze im Schatten');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29a79b989f48370cf16fdca',1,'01a207e9e2997dabaf03a0f5cf276c29','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29a7aeeb58e420d4da9b55d',1,'01a207e9e2997dabaf03a0f5cf276c29','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29a7bc7970d3d6532f2a908',1,'01a207e9e2997dabaf03a0f5cf276c29','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29a7c9e9da70687cfbf6226',1,'01a207e9e2997dabaf03a0f5cf276c29','01a207e9e2317137a3dee26e2427ff17',NULL,'1,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29a7d658d409a45bfc82be4',1,'01a207e9e2997dabaf03a0f5cf276c29','01a207e9e23274a39716e4bf12161784',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29d7bc1960f8e5dc91cf5ad',1,'01a207e9e29c7ec5b9174089d7ac545d','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29d7d05b3f08cc04c742ade',1,'01a207e9e29c7ec5b9174089d7ac545d','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29d7de781bd223efa4ac010',1,'01a207e9e29c7ec5b9174089d7ac545d','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29d7ebe847fa6264473c482',1,'01a207e9e29c7ec5b9174089d7ac545d','01a207e9e2317137a3dee26e2427ff17',NULL,'2,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29d7f8dad42a8c059c4434b',1,'01a207e9e29c7ec5b9174089d7ac545d','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e29e7055b390073e4cc6d8e4',1,'01a207e9e29c7ec5b9174089d7ac545d','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a07835857e0e1d068dad01',1,'01a207e9e29f79c78989319c2f91f2dc','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a079febc8aa6ec8e2485e3',1,'01a207e9e29f79c78989319c2f91f2dc','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a07af9af176ee97d8ead85',1,'01a207e9e29f79c78989319c2f91f2dc','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a07bd59ccdfa6f3b64c0c2',1,'01a207e9e29f79c78989319c2f91f2dc','01a207e9e2317137a3dee26e2427ff17',NULL,'1');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a07ca487d1fa2c8875bdfb',1,'01a207e9e29f79c78989319c2f91f2dc','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a07d60a43039677b1e7a63',1,'01a207e9e29f79c78989319c2f91f2dc','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a37628b66152c0e410c2c4',1,'01a207e9e2a27a5890dc24195e3f5c16','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a37761a90c8cbe45884a5e',1,'01a207e9e2a27a5890dc24195e3f5c16','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a3784796074841fbba5a36',1,'01a207e9e2a27a5890dc24195e3f5c16','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a3791bad6701001eed1390',1,'01a207e9e2a27a5890dc24195e3f5c16','01a207e9e2317137a3dee26e2427ff17',NULL,'2,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a379dd9e53a9481e8967a9',1,'01a207e9e2a27a5890dc24195e3f5c16','01a207e9e233780990b6a0934ad57dd5',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a672f98194a15893e5ec8a',1,'01a207e9e2a575fc9f51c5cf3cbb4220','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a6743d99c6325b34acb28f',1,'01a207e9e2a575fc9f51c5cf3cbb4220','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a67522b2902aa2a9555abb',1,'01a207e9e2a575fc9f51c5cf3cbb4220','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a676679d6427cc864d00de',1,'01a207e9e2a575fc9f51c5cf3cbb4220','01a207e9e2317137a3dee26e2427ff17',NULL,'2,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a677469e499e1da501647d',1,'01a207e9e2a575fc9f51c5cf3cbb4220','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a6781498de3073249a0001',1,'01a207e9e2a575fc9f51c5cf3cbb4220','01a207e9e233780990b6a0934ad57dd5',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a87fc39a4f0bd7e9acee8e',1,'01a207e9e2a8724eaca34b85507c1ec7','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a970f6a76c46adf6692699',1,'01a207e9e2a8724eaca34b85507c1ec7','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a9726e90b8614999132a67',1,'01a207e9e2a8724eaca34b85507c1ec7','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a973a9b28ccbccc18b7e27',1,'01a207e9e2a8724eaca34b85507c1ec7','01a207e9e2317137a3dee26e2427ff17',NULL,'1,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a974a8973f3ab188a311b2',1,'01a207e9e2a8724eaca34b85507c1ec7','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a975c29ca130494c9562bc',1,'01a207e9e2a8724eaca34b85507c1ec7','01a207e9e233780990b6a0934ad57dd5',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2a976a5b341b7a3021072ae',1,'01a207e9e2a8724eaca34b85507c1ec7','01a207e9e2347c668abe6b46b636a467',NULL,'Ein Angebot für Jugendliche ab 14');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ac71baab6262d89ab2be8c',1,'01a207e9e2ab7456bdd79d2343decaf2','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ac72f88221111adfe86a3b',1,'01a207e9e2ab7456bdd79d2343decaf2','01a207e9e22e772f8957ad84d4fa5425',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ac73d492903e07fefc3bb8',1,'01a207e9e2ab7456bdd79d2343decaf2','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ac749c95bb4bdd6161b1d3',1,'01a207e9e2ab7456bdd79d2343decaf2','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ac75cbaa3333b40e06f7e6',1,'01a207e9e2ab7456bdd79d2343decaf2','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2af76029f20827008ffaeda',1,'01a207e9e2ae7782b3965fb3edb234e2','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2af7748b33f2848496f6b23',1,'01a207e9e2ae7782b3965fb3edb234e2','01a207e9e22e772f8957ad84d4fa5425',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2af782c866383815d596c28',1,'01a207e9e2ae7782b3965fb3edb234e2','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2af7908ad9a4bc1cacec7da',1,'01a207e9e2ae7782b3965fb3edb234e2','01a207e9e2317137a3dee26e2427ff17',NULL,'1,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2af79d89141f6f2041784c6',1,'01a207e9e2ae7782b3965fb3edb234e2','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2af7a9db39462614c8a0c01',1,'01a207e9e2ae7782b3965fb3edb234e2','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b2759cb7fca6947c5f6074',1,'01a207e9e2b179239b947430051b4e7c','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b276cda29d8f748af226f6',1,'01a207e9e2b179239b947430051b4e7c','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b277ad9aad84db00b319fb',1,'01a207e9e2b179239b947430051b4e7c','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b27880befb9cc0357c8b6f',1,'01a207e9e2b179239b947430051b4e7c','01a207e9e2317137a3dee26e2427ff17',NULL,'1');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b279428a46917320e2b3d9',1,'01a207e9e2b179239b947430051b4e7c','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b27a058cef3330b91b6968',1,'01a207e9e2b179239b947430051b4e7c','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b575bebfc05907f4ff219e',1,'01a207e9e2b4783192565a27686a1952','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b576f58a6bba2756ca3e4b',1,'01a207e9e2b4783192565a27686a1952','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b577db93b07023e21105df',1,'01a207e9e2b4783192565a27686a1952','01a207e9e2317137a3dee26e2427ff17',NULL,'1,2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b578a7a5d9f8533257fa06',1,'01a207e9e2b4783192565a27686a1952','01a207e9e23274a39716e4bf12161784',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b5796cb7254de33d991989',1,'01a207e9e2b4783192565a27686a1952','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b873d9a8875114a3b6cc31',1,'01a207e9e2b77552856d26d8203946d3','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b8751ab2c5ff84fc8e4147',1,'01a207e9e2b77552856d26d8203946d3','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b876cba18d7fe60d8172c2',1,'01a207e9e2b77552856d26d8203946d3','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b877cfaa5e91c7e52133ad',1,'01a207e9e2b77552856d26d8203946d3','01a207e9e2317137a3dee26e2427ff17',NULL,'2,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b8789ea6e4e09b63ce81d2',1,'01a207e9e2b77552856d26d8203946d3','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2b87965a3de1fbd6fad7f45',1,'01a207e9e2b77552856d26d8203946d3','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ba7f9c9aee316ce0913d7b',1,'01a207e9e2ba7330bf97f9e7321605c2','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2bb711bb973aea0d2f5b200',1,'01a207e9e2ba7330bf97f9e7321605c2','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2bb7204bb034ac100a5bceb',1,'01a207e9e2ba7330bf97f9e7321605c2','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2bb72e69ccdc099dcb6af32',1,'01a207e9e2ba7330bf97f9e7321605c2','01a207e9e2317137a3dee26e2427ff17',NULL,'2,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2bb73b39201ad2812790599',1,'01a207e9e2ba7330bf97f9e7321605c2','01a207e9e23274a39716e4bf12161784',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2bb7478a8566b17ad328ccb',1,'01a207e9e2ba7330bf97f9e7321605c2','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2bb754c88d28cdc9d1c35d0',1,'01a207e9e2ba7330bf97f9e7321605c2','01a207e9e2347c668abe6b46b636a467',NULL,'Die Wegweiser zum Saal waren schwer zu finden');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2bd7dcfa2338d18c4a5c6bd',1,'01a207e9e2bd7171b79698f7bbd6615b','01a207e9e22b7c5d86acd03b936a756b',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2bd7f008d82008d1ac1cc25',1,'01a207e9e2bd7171b79698f7bbd6615b','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2bd7fe99657e934b1a9a60b',1,'01a207e9e2bd7171b79698f7bbd6615b','01a207e9e2317137a3dee26e2427ff17',NULL,'2,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2be70c2b75539a1eb9aa8cd',1,'01a207e9e2bd7171b79698f7bbd6615b','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2be72c789b7a2b0cc4b6d56',1,'01a207e9e2bd7171b79698f7bbd6615b','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c07ecab28366c048e3ecd6',1,'01a207e9e2bf7e6c9cb5f3189075845e','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c170ceb9eb89807c60c575',1,'01a207e9e2bf7e6c9cb5f3189075845e','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c171d392149f70b447600d',1,'01a207e9e2bf7e6c9cb5f3189075845e','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c172b9a344b46d6e8143fd',1,'01a207e9e2bf7e6c9cb5f3189075845e','01a207e9e2317137a3dee26e2427ff17',NULL,'2,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c17391889848a9fdd6ff0e',1,'01a207e9e2bf7e6c9cb5f3189075845e','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c174af96ca0118617e2652',1,'01a207e9e2bf7e6c9cb5f3189075845e','01a207e9e233780990b6a0934ad57dd5',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c3790daabd5a75ee4a79d0',1,'01a207e9e2c27d29bfa82d0210fca216','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c37a41ada2c432b513f652',1,'01a207e9e2c27d29bfa82d0210fca216','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c37b1ba8ca2317593cac92',1,'01a207e9e2c27d29bfa82d0210fca216','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c37bf193f190b1e3094510',1,'01a207e9e2c27d29bfa82d0210fca216','01a207e9e2317137a3dee26e2427ff17',NULL,'1');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c37cb7bafd8160012b00a5',1,'01a207e9e2c27d29bfa82d0210fca216','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c37d78984b987b55ac295f',1,'01a207e9e2c27d29bfa82d0210fca216','01a207e9e233780990b6a0934ad57dd5',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c6753fb7fc1bfc00ba232e',1,'01a207e9e2c5780bbf8c04517714012b','01a207e9e22e772f8957ad84d4fa5425',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c67678a7296d86aaa5dfae',1,'01a207e9e2c5780bbf8c04517714012b','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c6776185e86b16b3909325',1,'01a207e9e2c5780bbf8c04517714012b','01a207e9e2317137a3dee26e2427ff17',NULL,'2,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c67834ad22cb34804d5354',1,'01a207e9e2c5780bbf8c04517714012b','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c67900a1b335bc12bd6294',1,'01a207e9e2c5780bbf8c04517714012b','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c87f3ab62fb02fd2a45c8a',1,'01a207e9e2c87051ae03d8c571f5dc67','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c970708312cf9effe98d8e',1,'01a207e9e2c87051ae03d8c571f5dc67','01a207e9e22e772f8957ad84d4fa5425',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c971509b3c5efa100b6111',1,'01a207e9e2c87051ae03d8c571f5dc67','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c9722c9a348cf3534eac1b',1,'01a207e9e2c87051ae03d8c571f5dc67','01a207e9e2317137a3dee26e2427ff17',NULL,'1,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c972eba9fde1a1d6e527e3',1,'01a207e9e2c87051ae03d8c571f5dc67','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2c973a2a2e4d5cd88e5a6d7',1,'01a207e9e2c87051ae03d8c571f5dc67','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2cb7a628833f38ca409ddfa',1,'01a207e9e2ca7d62875510ac5bd60018','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2cb7b9cb08b9cd63a6a02ab',1,'01a207e9e2ca7d62875510ac5bd60018','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2cb7c79a2fb4de73bf838c5',1,'01a207e9e2ca7d62875510ac5bd60018','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2cb7d4b8c85d479d74e476f',1,'01a207e9e2ca7d62875510ac5bd60018','01a207e9e2317137a3dee26e2427ff17',NULL,'1,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2cb7e1180defd743e0b3b89',1,'01a207e9e2ca7d62875510ac5bd60018','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2cb7ed5bd73bba95e44fc29',1,'01a207e9e2ca7d62875510ac5bd60018','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2cb7fad88cb789d787c956e',1,'01a207e9e2ca7d62875510ac5bd60018','01a207e9e2347c668abe6b46b636a467',NULL,'Bitte wieder die Fahrradcodierung');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ce78069e6f5a7e4638ba9c',1,'01a207e9e2cd7c268b8f2490cbeb58f9','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ce7931b3ffbdc9f9f9973e',1,'01a207e9e2cd7c268b8f2490cbeb58f9','01a207e9e22e772f8957ad84d4fa5425',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ce7a0d8a906a5024ad7610',1,'01a207e9e2cd7c268b8f2490cbeb58f9','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ce7adf8866c9ecb0781a0b',1,'01a207e9e2cd7c268b8f2490cbeb58f9','01a207e9e2317137a3dee26e2427ff17',NULL,'2,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ce7ba297280b05822872ae',1,'01a207e9e2cd7c268b8f2490cbeb58f9','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ce7c648e93ca1fbdb40ae3',1,'01a207e9e2cd7c268b8f2490cbeb58f9','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d174e4a03e0091848c913f',1,'01a207e9e2d0783a908cb6fc3be1246a','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d17609b255fd928228c5a3',1,'01a207e9e2d0783a908cb6fc3be1246a','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d176dca22a3b42626a7ca2',1,'01a207e9e2d0783a908cb6fc3be1246a','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d177b7bdf0df28c6e984a9',1,'01a207e9e2d0783a908cb6fc3be1246a','01a207e9e2317137a3dee26e2427ff17',NULL,'2,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d1787b88e1ff9031a87475',1,'01a207e9e2d0783a908cb6fc3be1246a','01a207e9e23274a39716e4bf12161784',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d1793ead8aaf2690211f61',1,'01a207e9e2d0783a908cb6fc3be1246a','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d47042b7e2f132050fa48f',1,'01a207e9e2d37455b9f2aacaa2a43806','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d471768231feca93c827c8',1,'01a207e9e2d37455b9f2aacaa2a43806','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d4725bb46460bd9949e330',1,'01a207e9e2d37455b9f2aacaa2a43806','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d4732fb5d99f49e352f4ba',1,'01a207e9e2d37455b9f2aacaa2a43806','01a207e9e2317137a3dee26e2427ff17',NULL,'1,2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d473f8b4e4a687c7e0ed8e',1,'01a207e9e2d37455b9f2aacaa2a43806','01a207e9e23274a39716e4bf12161784',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d474c69ba99ebaf85c77c1',1,'01a207e9e2d37455b9f2aacaa2a43806','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d67f29abaf7675dd012a7d',1,'01a207e9e2d67315a95300711b2bde33','01a207e9e22b7c5d86acd03b936a756b',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d77057b99eb77c2a75939d',1,'01a207e9e2d67315a95300711b2bde33','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d7712cbcb6c9cfb98c5334',1,'01a207e9e2d67315a95300711b2bde33','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d77205921b79b5f6f104fb',1,'01a207e9e2d67315a95300711b2bde33','01a207e9e2317137a3dee26e2427ff17',NULL,'2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d772d182dcbf4db6c0fb47',1,'01a207e9e2d67315a95300711b2bde33','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d7739db13d4e23af007d0f',1,'01a207e9e2d67315a95300711b2bde33','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d97919bc5618434415cc4b',1,'01a207e9e2d87d679f16644feca69920','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d97a4a9d380136dcf49cc9',1,'01a207e9e2d87d679f16644feca69920','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d97b249415a818c397f9e2',1,'01a207e9e2d87d679f16644feca69920','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d97bf4b1e29dcf3a5da5ce',1,'01a207e9e2d87d679f16644feca69920','01a207e9e2317137a3dee26e2427ff17',NULL,'2,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d97cba97824e1889d36f15',1,'01a207e9e2d87d679f16644feca69920','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2d97d7e833790a375e017cb',1,'01a207e9e2d87d679f16644feca69920','01a207e9e233780990b6a0934ad57dd5',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2dc77c4b017eaceb29c3444',1,'01a207e9e2db78588580434bd156f481','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2dc7969983ff3bb0933e789',1,'01a207e9e2db78588580434bd156f481','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2dc7a52a47e331aed0aa01a',1,'01a207e9e2db78588580434bd156f481','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2dc7b369492de6d89d3ce01',1,'01a207e9e2db78588580434bd156f481','01a207e9e2317137a3dee26e2427ff17',NULL,'1,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2dc7c09bc2f626fb33265e8',1,'01a207e9e2db78588580434bd156f481','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2dc7ce289ec95d178406c76',1,'01a207e9e2db78588580434bd156f481','01a207e9e2347c668abe6b46b636a467',NULL,'Getränke waren früh ausverkauft');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2df72b6b5270b3f97c6a337',1,'01a207e9e2de76fface0987016630136','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2df73e28c8353389250ca83',1,'01a207e9e2de76fface0987016630136','01a207e9e22e772f8957ad84d4fa5425',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2df74c2bc90e06808432813',1,'01a207e9e2de76fface0987016630136','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2df759dabefd88604381fde',1,'01a207e9e2de76fface0987016630136','01a207e9e2317137a3dee26e2427ff17',NULL,'3,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2df7664b8b409b406770a83',1,'01a207e9e2de76fface0987016630136','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2df7723b0c592eb0e097a66',1,'01a207e9e2de76fface0987016630136','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e17ec49a45c0040252ac2a',1,'01a207e9e2e171e6b74e629933eb54bc','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e17ffd998dc1dd0348a923',1,'01a207e9e2e171e6b74e629933eb54bc','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e270de84bce4d784aca358',1,'01a207e9e2e171e6b74e629933eb54bc','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e271bbb3a503401e086723',1,'01a207e9e2e171e6b74e629933eb54bc','01a207e9e2317137a3dee26e2427ff17',NULL,'4,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e27290a06142e34318f7ad',1,'01a207e9e2e171e6b74e629933eb54bc','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e2735881b89f94c7cd6cdb',1,'01a207e9e2e171e6b74e629933eb54bc','01a207e9e233780990b6a0934ad57dd5',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e47a7ea9d12a25e01aef96',1,'01a207e9e2e37d42a4a755d5f54bf07a','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e47bb88133d0a32c702926',1,'01a207e9e2e37d42a4a755d5f54bf07a','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e47c958d60a81db8954a77',1,'01a207e9e2e37d42a4a755d5f54bf07a','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e47d6e98e9434253db4d75',1,'01a207e9e2e37d42a4a755d5f54bf07a','01a207e9e2317137a3dee26e2427ff17',NULL,'1,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e47e3b9f36796a6b4b5d9b',1,'01a207e9e2e37d42a4a755d5f54bf07a','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e774c7b30ff2df5a1b4d0e',1,'01a207e9e2e67829b32bf795f93af071','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e775f8b137946baf9ffb8d',1,'01a207e9e2e67829b32bf795f93af071','01a207e9e22e772f8957ad84d4fa5425',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e776da8614ffd8287593b7',1,'01a207e9e2e67829b32bf795f93af071','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e777afa29a4632e1d9bcb7',1,'01a207e9e2e67829b32bf795f93af071','01a207e9e2317137a3dee26e2427ff17',NULL,'2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e778789f7244c728df0986',1,'01a207e9e2e67829b32bf795f93af071','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2e7793ea41a21b461281e81',1,'01a207e9e2e67829b32bf795f93af071','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ea71a798cc9741dc27f480',1,'01a207e9e2e97525a5444bf30f3845e7','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ea73ceab604abed744f4a8',1,'01a207e9e2e97525a5444bf30f3845e7','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ea74ce891b505bed34fe2c',1,'01a207e9e2e97525a5444bf30f3845e7','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ea75b29e611a6126942d62',1,'01a207e9e2e97525a5444bf30f3845e7','01a207e9e2317137a3dee26e2427ff17',NULL,'2,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ea7680b7d8dc8e7d395c62',1,'01a207e9e2e97525a5444bf30f3845e7','01a207e9e23274a39716e4bf12161784',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ea77458084246f9ac81127',1,'01a207e9e2e97525a5444bf30f3845e7','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ec7e138b9c39c1dec6ba51',1,'01a207e9e2ec7020909d72aa5fdf7291','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ec7f468f1e43816c18a6cb',1,'01a207e9e2ec7020909d72aa5fdf7291','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ed70248019c1595e139826',1,'01a207e9e2ec7020909d72aa5fdf7291','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ed70f78dcc45e71197e992',1,'01a207e9e2ec7020909d72aa5fdf7291','01a207e9e23274a39716e4bf12161784',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ed71be8a4bbe16565642f8',1,'01a207e9e2ec7020909d72aa5fdf7291','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ed7298827e0e1722155288',1,'01a207e9e2ec7020909d72aa5fdf7291','01a207e9e2347c668abe6b46b636a467',NULL,'Mehr Sitzplätze im Schatten');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ef79c18390c87076288002',1,'01a207e9e2ee7da688e3a095dc5147ba','01a207e9e22b7c5d86acd03b936a756b',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ef7af587c5b9210ae42b02',1,'01a207e9e2ee7da688e3a095dc5147ba','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ef7bd1b96904df68763c37',1,'01a207e9e2ee7da688e3a095dc5147ba','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ef7cab9069a385f2b3609e',1,'01a207e9e2ee7da688e3a095dc5147ba','01a207e9e2317137a3dee26e2427ff17',NULL,'2,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ef7d7185a5d12514269d79',1,'01a207e9e2ee7da688e3a095dc5147ba','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2ef7e318ce5994f76275423',1,'01a207e9e2ee7da688e3a095dc5147ba','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f17b6db5ac0706d701d724',1,'01a207e9e2f17a1084c0af13288ab44d','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f17c54900df0a75a8fe0e2',1,'01a207e9e2f17a1084c0af13288ab44d','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f17d28a0b7fe975bc969f0',1,'01a207e9e2f17a1084c0af13288ab44d','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f17df6b1cd58fcef25417b',1,'01a207e9e2f17a1084c0af13288ab44d','01a207e9e2317137a3dee26e2427ff17',NULL,'2,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f17eb59ed058700b3c4b87',1,'01a207e9e2f17a1084c0af13288ab44d','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f17f76847ef36214782905',1,'01a207e9e2f17a1084c0af13288ab44d','01a207e9e233780990b6a0934ad57dd5',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f271babd72f611006e908b',1,'01a207e9e2f2703ab973682ed4e75485','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f272fd85f7d9b43ded5707',1,'01a207e9e2f2703ab973682ed4e75485','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f273d8b6c21dc068128fbe',1,'01a207e9e2f2703ab973682ed4e75485','01a207e9e2317137a3dee26e2427ff17',NULL,'1,2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f274a7b1e87ceea9a44606',1,'01a207e9e2f2703ab973682ed4e75485','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f2756bb6641f2d44eafb02',1,'01a207e9e2f2703ab973682ed4e75485','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f277079e487f5a30f65c03',1,'01a207e9e2f2763bb7ba9c8d888c3384','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f2781398b416a6ecb3218c',1,'01a207e9e2f2763bb7ba9c8d888c3384','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f278f9a239e2b9c2a1e91d',1,'01a207e9e2f2763bb7ba9c8d888c3384','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f279c486dcf691e7a77887',1,'01a207e9e2f2763bb7ba9c8d888c3384','01a207e9e2317137a3dee26e2427ff17',NULL,'1,2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f27a8eb77b65f01cdf000b',1,'01a207e9e2f2763bb7ba9c8d888c3384','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f27b5581283cf54469d99d',1,'01a207e9e2f2763bb7ba9c8d888c3384','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f27d549096bf0e7bf61ef5',1,'01a207e9e2f27c27856ff3d462b661b3','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f27e8581e8d285adc67d47',1,'01a207e9e2f27c27856ff3d462b661b3','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f27f55bd0dd0f7770e73a0',1,'01a207e9e2f27c27856ff3d462b661b3','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f3701d856af41e87ff73e7',1,'01a207e9e2f27c27856ff3d462b661b3','01a207e9e2317137a3dee26e2427ff17',NULL,'3,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f37147b902ca401da2aa94',1,'01a207e9e2f27c27856ff3d462b661b3','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f3721ba90eeecc2becf965',1,'01a207e9e2f27c27856ff3d462b661b3','01a207e9e233780990b6a0934ad57dd5',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f373beb6ed79640d4a9f5f',1,'01a207e9e2f372e9af1fec623e4fb57e','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f374868de074a272bca304',1,'01a207e9e2f372e9af1fec623e4fb57e','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f375e9a6e9b92ccf67b9fb',1,'01a207e9e2f372e9af1fec623e4fb57e','01a207e9e2317137a3dee26e2427ff17',NULL,'3,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f376c79742c6e9ed7b8522',1,'01a207e9e2f372e9af1fec623e4fb57e','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f3778abfca456eeb67db3b',1,'01a207e9e2f372e9af1fec623e4fb57e','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f3785c80a789042cd9368c',1,'01a207e9e2f372e9af1fec623e4fb57e','01a207e9e2347c668abe6b46b636a467',NULL,'Ein Angebot für Jugendliche ab 14');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f37a5997c5f6cca8d89daa',1,'01a207e9e2f37925baf5c5d5d20ef5dc','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f37b73b6cae44133b3b94d',1,'01a207e9e2f37925baf5c5d5d20ef5dc','01a207e9e22e772f8957ad84d4fa5425',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f37c5c994f418600fb3f65',1,'01a207e9e2f37925baf5c5d5d20ef5dc','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f37d279a236337faa748ff',1,'01a207e9e2f37925baf5c5d5d20ef5dc','01a207e9e2317137a3dee26e2427ff17',NULL,'2,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f37e4babcf5753507e494f',1,'01a207e9e2f37925baf5c5d5d20ef5dc','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f37f719b54fc885efccd8b',1,'01a207e9e2f37925baf5c5d5d20ef5dc','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f473089cece240f715b8d4',1,'01a207e9e2f4704f9d2a2f75f0bec0a9','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f473f4a686719f86070802',1,'01a207e9e2f4704f9d2a2f75f0bec0a9','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f4750cae33fa6b2b5d8099',1,'01a207e9e2f4704f9d2a2f75f0bec0a9','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f4769f8efe8f8512c14f2f',1,'01a207e9e2f4704f9d2a2f75f0bec0a9','01a207e9e2317137a3dee26e2427ff17',NULL,'2,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f4778ba61280693a64c981',1,'01a207e9e2f4704f9d2a2f75f0bec0a9','01a207e9e23274a39716e4bf12161784',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f47859b32e499936c9bb56',1,'01a207e9e2f4704f9d2a2f75f0bec0a9','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f47ac0b68a82b58a51b94b',1,'01a207e9e2f479e095a51cdc8c3e88f5','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f47b8590e6f86cf31c9b13',1,'01a207e9e2f479e095a51cdc8c3e88f5','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f47cd18360aff85b0ddf78',1,'01a207e9e2f479e095a51cdc8c3e88f5','01a207e9e2317137a3dee26e2427ff17',NULL,'1,2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f47e0396b0a994f708e78a',1,'01a207e9e2f479e095a51cdc8c3e88f5','01a207e9e23274a39716e4bf12161784',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f47ef0946a9ab3f407052d',1,'01a207e9e2f479e095a51cdc8c3e88f5','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f57102bcc3720ae582a114',1,'01a207e9e2f57010a69a2b4069d70306','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f571cea97bd8cac4376853',1,'01a207e9e2f57010a69a2b4069d70306','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f572ecbbf3f91fe13ae9ea',1,'01a207e9e2f57010a69a2b4069d70306','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f573cca7237c08cf90c2c8',1,'01a207e9e2f57010a69a2b4069d70306','01a207e9e2317137a3dee26e2427ff17',NULL,'1,2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f574c5a2eaf16cc82b86d8',1,'01a207e9e2f57010a69a2b4069d70306','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f575a0904bbdecb8f8c743',1,'01a207e9e2f57010a69a2b4069d70306','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f577419a3aa28a1f332c15',1,'01a207e9e2f5766c9c9c6629ee540152','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f57809b3fd28d85bfc44fa',1,'01a207e9e2f5766c9c9c6629ee540152','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f579368d18089475d5d4b8',1,'01a207e9e2f5766c9c9c6629ee540152','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f57a119e2763967324dfc3',1,'01a207e9e2f5766c9c9c6629ee540152','01a207e9e2317137a3dee26e2427ff17',NULL,'1,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f57b32bf939b105945a1f6',1,'01a207e9e2f5766c9c9c6629ee540152','01a207e9e23274a39716e4bf12161784',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f57c11bc24285074ce52a4',1,'01a207e9e2f5766c9c9c6629ee540152','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f57e12943ab0982bf1bb9a',1,'01a207e9e2f57ce3989413e72dc14f92','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f57ee4b4840dcd04840034',1,'01a207e9e2f57ce3989413e72dc14f92','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f57fd3ac8fc5a4bee8fae6',1,'01a207e9e2f57ce3989413e72dc14f92','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f6712f852838c7d3322975',1,'01a207e9e2f57ce3989413e72dc14f92','01a207e9e2317137a3dee26e2427ff17',NULL,'2,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f67235b936b09f7c20a4d1',1,'01a207e9e2f57ce3989413e72dc14f92','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f67320956d6b23bbc38bcf',1,'01a207e9e2f57ce3989413e72dc14f92','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f6745abdbc176c17ff6faa',1,'01a207e9e2f57ce3989413e72dc14f92','01a207e9e2347c668abe6b46b636a467',NULL,'Die Wegweiser zum Saal waren schwer zu finden');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f676068c0aac8c0ad72d33',1,'01a207e9e2f6753690a6e54105f3f158','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f6771c8c60c84a173a54a5',1,'01a207e9e2f6753690a6e54105f3f158','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f677f8b5f06b72054adb64',1,'01a207e9e2f6753690a6e54105f3f158','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f678c69158ef7da456febb',1,'01a207e9e2f6753690a6e54105f3f158','01a207e9e2317137a3dee26e2427ff17',NULL,'1,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f679899c72eda063fc7023',1,'01a207e9e2f6753690a6e54105f3f158','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f67a4dbedc3c8f538ccbc4',1,'01a207e9e2f6753690a6e54105f3f158','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f67c9ca1f44af7db77f68c',1,'01a207e9e2f67b5da842bf0966256170','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f67dc8af09432893388d83',1,'01a207e9e2f67b5da842bf0966256170','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f67e93ab30c5346ce242b4',1,'01a207e9e2f67b5da842bf0966256170','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f67fbeaf0546c38af0d850',1,'01a207e9e2f67b5da842bf0966256170','01a207e9e2317137a3dee26e2427ff17',NULL,'4,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f770869e7eece5531a151e',1,'01a207e9e2f67b5da842bf0966256170','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f77149a26d0f35b13d414b',1,'01a207e9e2f67b5da842bf0966256170','01a207e9e233780990b6a0934ad57dd5',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f772d7bbb530f4f3986b0a',1,'01a207e9e2f7720babf2671f902a33d2','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f77398bd220313888abb40',1,'01a207e9e2f7720babf2671f902a33d2','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f775289142c36ac2c1d6ca',1,'01a207e9e2f7720babf2671f902a33d2','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f776578fc7db56a7bfe973',1,'01a207e9e2f7720babf2671f902a33d2','01a207e9e2317137a3dee26e2427ff17',NULL,'1,3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f7779f850505770868ba79',1,'01a207e9e2f7720babf2671f902a33d2','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f77867a08d49df2048bf9f',1,'01a207e9e2f7720babf2671f902a33d2','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f779f8961fa0abbbf5ea8c',1,'01a207e9e2f7792f9af5d889289df348','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f77abca17e48c9417b9d39',1,'01a207e9e2f7792f9af5d889289df348','01a207e9e22e772f8957ad84d4fa5425',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f77bc686572535347ab643',1,'01a207e9e2f7792f9af5d889289df348','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f77cad9da83d96d530875e',1,'01a207e9e2f7792f9af5d889289df348','01a207e9e2317137a3dee26e2427ff17',NULL,'2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f77dcbaa349b748b1840b0',1,'01a207e9e2f7792f9af5d889289df348','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f77f41b1370889ef02d117',1,'01a207e9e2f7792f9af5d889289df348','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f870feac43dbb007c7b408',1,'01a207e9e2f87029b8694b75df4da32f','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f8724d81d43e440e716267',1,'01a207e9e2f87029b8694b75df4da32f','01a207e9e22e772f8957ad84d4fa5425',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f8731ab0a1c803566e602c',1,'01a207e9e2f87029b8694b75df4da32f','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f873dcb2175a46f2cf59f9',1,'01a207e9e2f87029b8694b75df4da32f','01a207e9e2317137a3dee26e2427ff17',NULL,'3');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f874988e1a4531084396b9',1,'01a207e9e2f87029b8694b75df4da32f','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f8773ab959da7ae93192de',1,'01a207e9e2f8755c8b37cfe9963e5a7d','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f878138b04e498f790a165',1,'01a207e9e2f8755c8b37cfe9963e5a7d','01a207e9e22e772f8957ad84d4fa5425',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f87938a277e0ee0b23e360',1,'01a207e9e2f8755c8b37cfe9963e5a7d','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f87a0982c3758ebd9db361',1,'01a207e9e2f8755c8b37cfe9963e5a7d','01a207e9e2317137a3dee26e2427ff17',NULL,'1,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f87b1dbcd595c4f2d52524',1,'01a207e9e2f8755c8b37cfe9963e5a7d','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f87c43af9f6cc7b3951f8b',1,'01a207e9e2f8755c8b37cfe9963e5a7d','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f87d2ba699fd52d8ad152f',1,'01a207e9e2f8755c8b37cfe9963e5a7d','01a207e9e2347c668abe6b46b636a467',NULL,'Bitte wieder die Fahrradcodierung');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f87f79ba46870f22082eff',1,'01a207e9e2f87df4a3631863c6141fb1','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f9709fa4cda7420381dc3e',1,'01a207e9e2f87df4a3631863c6141fb1','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f97173b47af025b0109fce',1,'01a207e9e2f87df4a3631863c6141fb1','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f97284b35a114f4b08e089',1,'01a207e9e2f87df4a3631863c6141fb1','01a207e9e2317137a3dee26e2427ff17',NULL,'1,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f9736bb3dac68640c76ed2',1,'01a207e9e2f87df4a3631863c6141fb1','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f97439a0fcc7485f06dacc',1,'01a207e9e2f87df4a3631863c6141fb1','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f975dc9f672c76fc96c648',1,'01a207e9e2f9750a9e32858c3e44a9ba','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f9769d9544920766bb1b36',1,'01a207e9e2f9750a9e32858c3e44a9ba','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f977a29770df9f3650d3ab',1,'01a207e9e2f9750a9e32858c3e44a9ba','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f978d6b6b34febd8e94f65',1,'01a207e9e2f9750a9e32858c3e44a9ba','01a207e9e2317137a3dee26e2427ff17',NULL,'1,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f979abbe7bff67bf4a3f62',1,'01a207e9e2f9750a9e32858c3e44a9ba','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f97bb68ce084b3a60aec13',1,'01a207e9e2f97a738a754a547035001d','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f97ca18aec78dcffa33a71',1,'01a207e9e2f97a738a754a547035001d','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f97d6b84dc8827bbd31be4',1,'01a207e9e2f97a738a754a547035001d','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f97e36a737eecd013e280e',1,'01a207e9e2f97a738a754a547035001d','01a207e9e2317137a3dee26e2427ff17',NULL,'1,2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2f97f48ba55ba9a5c1010f7',1,'01a207e9e2f97a738a754a547035001d','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fa702285076513ceb8ebed',1,'01a207e9e2f97a738a754a547035001d','01a207e9e233780990b6a0934ad57dd5',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fa7324a59ef6d76c7aca1c',1,'01a207e9e2fa71e0bb51388a61fec2cf','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fa73f9939d70a1d500a4d4',1,'01a207e9e2fa71e0bb51388a61fec2cf','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fa74bcb9a4c4dc64d4f77b',1,'01a207e9e2fa71e0bb51388a61fec2cf','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fa75ecaf86d0442c6d34fc',1,'01a207e9e2fa71e0bb51388a61fec2cf','01a207e9e2317137a3dee26e2427ff17',NULL,'1,2');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fa76bcb9e8e37200dd22df',1,'01a207e9e2fa71e0bb51388a61fec2cf','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fa777f9473ead3e25acf5f',1,'01a207e9e2fa71e0bb51388a61fec2cf','01a207e9e233780990b6a0934ad57dd5',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fa7915945f47d5e73ebb3d',1,'01a207e9e2fa7848bdea5801bc6c2da0','01a207e9e22b7c5d86acd03b936a756b',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fa7a2cb96cc44aa5e793e9',1,'01a207e9e2fa7848bdea5801bc6c2da0','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fa7b60bc5db6f8c467f7a5',1,'01a207e9e2fa7848bdea5801bc6c2da0','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fa7c398a66a576fc9d436a',1,'01a207e9e2fa7848bdea5801bc6c2da0','01a207e9e23274a39716e4bf12161784',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fa7d02b328e923813a965e',1,'01a207e9e2fa7848bdea5801bc6c2da0','01a207e9e233780990b6a0934ad57dd5',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb704e91346d22ca47e1a4',1,'01a207e9e2fa7df4b8a56ce3963779e2','01a207e9e22b7c5d86acd03b936a756b',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb7124a71225ac2901c6c7',1,'01a207e9e2fa7df4b8a56ce3963779e2','01a207e9e22e772f8957ad84d4fa5425',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb7242912ed78d2109fc9c',1,'01a207e9e2fa7df4b8a56ce3963779e2','01a207e9e22f7b6aaad82c58221c5faf',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb7325968538076dfc34bf',1,'01a207e9e2fa7df4b8a56ce3963779e2','01a207e9e2317137a3dee26e2427ff17',NULL,'2,4');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb74a382e7ab74488aab46',1,'01a207e9e2fa7df4b8a56ce3963779e2','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb7646bd794024b46101ca',1,'01a207e9e2fa7df4b8a56ce3963779e2','01a207e9e233780990b6a0934ad57dd5',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb772aaf35fc0d6afe6f3d',1,'01a207e9e2fa7df4b8a56ce3963779e2','01a207e9e2347c668abe6b46b636a467',NULL,'Getränke waren früh ausverkauft');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb78c1bf8af992bde98a58',1,'01a207e9e2fb77f6b10f2f22cc3fb19f','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb79c88e3224c91afd4016',1,'01a207e9e2fb77f6b10f2f22cc3fb19f','01a207e9e22e772f8957ad84d4fa5425',1,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb7aacac608e9f56631a68',1,'01a207e9e2fb77f6b10f2f22cc3fb19f','01a207e9e22f7b6aaad82c58221c5faf',0,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb7b77920e76bd2f7014ff',1,'01a207e9e2fb77f6b10f2f22cc3fb19f','01a207e9e2317137a3dee26e2427ff17',NULL,'1,5');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb7c8ea556b47a098168af',1,'01a207e9e2fb77f6b10f2f22cc3fb19f','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb7dbc85404ba56106cd1b',1,'01a207e9e2fb77f6b10f2f22cc3fb19f','01a207e9e233780990b6a0934ad57dd5',3,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fb7f6a8e98dd983f14c690',1,'01a207e9e2fb7e968e21a6d04daf322f','01a207e9e22b7c5d86acd03b936a756b',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fc7038903a661cd71a3163',1,'01a207e9e2fb7e968e21a6d04daf322f','01a207e9e22e772f8957ad84d4fa5425',4,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fc70fcacc96e2b1ac2235b',1,'01a207e9e2fb7e968e21a6d04daf322f','01a207e9e2317137a3dee26e2427ff17',NULL,'3,6');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fc71b99f5c0b666286964e',1,'01a207e9e2fb7e968e21a6d04daf322f','01a207e9e23274a39716e4bf12161784',2,'');
INSERT INTO "feedback_answer" VALUES ('01a207e9e2fc72bb9759a4ba9ee9d6a7',1,'01a207e9e2fb7e968e21a6d04daf322f','01a207e9e233780990b6a0934ad57dd5',2,'');
CREATE TABLE feedback_question ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, text VARCHAR(2000) NOT NULL, choices VARCHAR(2000) NOT NULL, CONSTRAINT pk_feedback_question PRIMARY KEY (id), CONSTRAINT fk_feedback_question_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE );
INSERT INTO "feedback_question" VALUES ('01a207e9e22b7c5d86acd03b936a756b',1,'grade','01a207e9df01705c960dd3b460cea605',0,'Wie hat Ihnen der Präventionstag insgesamt gefallen?','');
INSERT INTO "feedback_question" VALUES ('01a207e9e22e772f8957ad84d4fa5425',1,'choice','01a207e9df01705c960dd3b460cea605',1,'Haben sich Ihre Erwartungen erfüllt?','ganz und gar
zum großen Teil
zum Teil
gar nicht');
INSERT INTO "feedback_question" VALUES ('01a207e9e22f7b6aaad82c58221c5faf',1,'yes_no','01a207e9df01705c960dd3b460cea605',2,'Nehmen Sie Anregungen für Ihren Alltag oder Ihre Arbeit mit?','');
INSERT INTO "feedback_question" VALUES ('01a207e9e2317137a3dee26e2427ff17',1,'several','01a207e9df01705c960dd3b460cea605',3,'Wie haben Sie von der Veranstaltung erfahren?','Plakat oder Flyer
Zeitung, Radio
Internet, soziale Medien
Schule, Kita, Verein
Freunde, Familie
zufällig');
INSERT INTO "feedback_question" VALUES ('01a207e9e23274a39716e4bf12161784',1,'choice','01a207e9df01705c960dd3b460cea605',4,'Wie alt sind Sie?','unter 18 Jahre
18 bis 29
30 bis 49
50 bis 64
65 und älter');
INSERT INTO "feedback_question" VALUES ('01a207e9e233780990b6a0934ad57dd5',1,'choice','01a207e9df01705c960dd3b460cea605',5,'Wie sicher fühlen Sie sich in unserer Stadt?','sehr sicher
eher sicher
eher unsicher
sehr unsicher');
INSERT INTO "feedback_question" VALUES ('01a207e9e2347c668abe6b46b636a467',1,'text','01a207e9df01705c960dd3b460cea605',6,'Was hat Ihnen gefehlt? Was sollen wir besser machen?','');
INSERT INTO "feedback_question" VALUES ('01a207e9e31971a78a6609934e4df1e8',1,'grade','01a207e9dfe97195a467a6a899d49794',0,'Wie hat Ihnen der Präventionstag insgesamt gefallen?','');
INSERT INTO "feedback_question" VALUES ('01a207e9e31a7775afc89a857ce1bfa4',1,'choice','01a207e9dfe97195a467a6a899d49794',1,'Haben sich Ihre Erwartungen erfüllt?','ganz und gar
zum großen Teil
zum Teil
gar nicht');
INSERT INTO "feedback_question" VALUES ('01a207e9e31b7c61817434be616ed2bd',1,'yes_no','01a207e9dfe97195a467a6a899d49794',2,'Nehmen Sie Anregungen für Ihren Alltag oder Ihre Arbeit mit?','');
INSERT INTO "feedback_question" VALUES ('01a207e9e31c7efdac514058815ed126',1,'several','01a207e9dfe97195a467a6a899d49794',3,'Wie haben Sie von der Veranstaltung erfahren?','Plakat oder Flyer
Zeitung, Radio
Internet, soziale Medien
Schule, Kita, Verein
Freunde, Familie
zufällig');
INSERT INTO "feedback_question" VALUES ('01a207e9e31e7020bac273b81916dc3a',1,'choice','01a207e9dfe97195a467a6a899d49794',4,'Wie alt sind Sie?','unter 18 Jahre
18 bis 29
30 bis 49
50 bis 64
65 und älter');
INSERT INTO "feedback_question" VALUES ('01a207e9e31f7107bdfff3875ebc4280',1,'choice','01a207e9dfe97195a467a6a899d49794',5,'Wie sicher fühlen Sie sich in unserer Stadt?','sehr sicher
eher sicher
eher unsicher
sehr unsicher');
INSERT INTO "feedback_question" VALUES ('01a207e9e32070eab41791121bc509d2',1,'text','01a207e9dfe97195a467a6a899d49794',6,'Was hat Ihnen gefehlt? Was sollen wir besser machen?','');
CREATE TABLE feedback_sheet ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, source VARCHAR(32) NOT NULL, entered_at DATETIME NOT NULL, CONSTRAINT pk_feedback_sheet PRIMARY KEY (id), CONSTRAINT fk_feedback_sheet_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE );
INSERT INTO "feedback_sheet" VALUES ('01a207e9e23a79af85fd263f3b862ea2',1,'01a207e9df01705c960dd3b460cea605',0,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2427413989fcad4ce6bff05',1,'01a207e9df01705c960dd3b460cea605',1,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2457695bfeb92ffd7569346',1,'01a207e9df01705c960dd3b460cea605',2,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2487185a2529b5287f70168',1,'01a207e9df01705c960dd3b460cea605',3,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e24b783a8cb1bc5f3c93a856',1,'01a207e9df01705c960dd3b460cea605',4,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e24e73eaa6a9970f70863023',1,'01a207e9df01705c960dd3b460cea605',5,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2517324a40194f3b1ae0dca',1,'01a207e9df01705c960dd3b460cea605',6,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e254724995dcd5e308cdaa30',1,'01a207e9df01705c960dd3b460cea605',7,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2567c3a9fb23d36b0390fff',1,'01a207e9df01705c960dd3b460cea605',8,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e25973f6a14204cf918a5387',1,'01a207e9df01705c960dd3b460cea605',9,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e25c709cb6c9824867e73483',1,'01a207e9df01705c960dd3b460cea605',10,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e25e7a1dac9af166b50d15ce',1,'01a207e9df01705c960dd3b460cea605',11,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e261743fb1502fafc9f35b34',1,'01a207e9df01705c960dd3b460cea605',12,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e264704e8e5b32557480d9f4',1,'01a207e9df01705c960dd3b460cea605',13,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2667f159b86500d4d6a741e',1,'01a207e9df01705c960dd3b460cea605',14,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e269771fa603a028d6c184c4',1,'01a207e9df01705c960dd3b460cea605',15,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e26c723cac3a550f9533f685',1,'01a207e9df01705c960dd3b460cea605',16,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e26e7f1b88d702d404e1fa75',1,'01a207e9df01705c960dd3b460cea605',17,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2717eda90607c8a7e53b6ad',1,'01a207e9df01705c960dd3b460cea605',18,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2747a709c3e174b75e2b3bb',1,'01a207e9df01705c960dd3b460cea605',19,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2777568818a75ae4a3e1062',1,'01a207e9df01705c960dd3b460cea605',20,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e27a7a48a6e0af556cb32df5',1,'01a207e9df01705c960dd3b460cea605',21,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e27e70d8a94a6668b0bc0e2b',1,'01a207e9df01705c960dd3b460cea605',22,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2807ccdaa552fccce89ab08',1,'01a207e9df01705c960dd3b460cea605',23,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e28377a98adde395535e9299',1,'01a207e9df01705c960dd3b460cea605',24,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2867718a1e8b3bc2a328bbf',1,'01a207e9df01705c960dd3b460cea605',25,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2897593aef53f49b5deabf8',1,'01a207e9df01705c960dd3b460cea605',26,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e28c7e7683212bfa705ac618',1,'01a207e9df01705c960dd3b460cea605',27,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e29070a0a0fbf35874d5cd05',1,'01a207e9df01705c960dd3b460cea605',28,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e29370c1a156745a381f3bb7',1,'01a207e9df01705c960dd3b460cea605',29,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e296769397a0c043313f51fc',1,'01a207e9df01705c960dd3b460cea605',30,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2997dabaf03a0f5cf276c29',1,'01a207e9df01705c960dd3b460cea605',31,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e29c7ec5b9174089d7ac545d',1,'01a207e9df01705c960dd3b460cea605',32,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e29f79c78989319c2f91f2dc',1,'01a207e9df01705c960dd3b460cea605',33,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2a27a5890dc24195e3f5c16',1,'01a207e9df01705c960dd3b460cea605',34,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2a575fc9f51c5cf3cbb4220',1,'01a207e9df01705c960dd3b460cea605',35,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2a8724eaca34b85507c1ec7',1,'01a207e9df01705c960dd3b460cea605',36,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2ab7456bdd79d2343decaf2',1,'01a207e9df01705c960dd3b460cea605',37,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2ae7782b3965fb3edb234e2',1,'01a207e9df01705c960dd3b460cea605',38,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2b179239b947430051b4e7c',1,'01a207e9df01705c960dd3b460cea605',39,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2b4783192565a27686a1952',1,'01a207e9df01705c960dd3b460cea605',40,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2b77552856d26d8203946d3',1,'01a207e9df01705c960dd3b460cea605',41,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2ba7330bf97f9e7321605c2',1,'01a207e9df01705c960dd3b460cea605',42,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2bd7171b79698f7bbd6615b',1,'01a207e9df01705c960dd3b460cea605',43,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2bf7e6c9cb5f3189075845e',1,'01a207e9df01705c960dd3b460cea605',44,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2c27d29bfa82d0210fca216',1,'01a207e9df01705c960dd3b460cea605',45,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2c5780bbf8c04517714012b',1,'01a207e9df01705c960dd3b460cea605',46,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2c87051ae03d8c571f5dc67',1,'01a207e9df01705c960dd3b460cea605',47,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2ca7d62875510ac5bd60018',1,'01a207e9df01705c960dd3b460cea605',48,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2cd7c268b8f2490cbeb58f9',1,'01a207e9df01705c960dd3b460cea605',49,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2d0783a908cb6fc3be1246a',1,'01a207e9df01705c960dd3b460cea605',50,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2d37455b9f2aacaa2a43806',1,'01a207e9df01705c960dd3b460cea605',51,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2d67315a95300711b2bde33',1,'01a207e9df01705c960dd3b460cea605',52,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2d87d679f16644feca69920',1,'01a207e9df01705c960dd3b460cea605',53,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2db78588580434bd156f481',1,'01a207e9df01705c960dd3b460cea605',54,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2de76fface0987016630136',1,'01a207e9df01705c960dd3b460cea605',55,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2e171e6b74e629933eb54bc',1,'01a207e9df01705c960dd3b460cea605',56,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2e37d42a4a755d5f54bf07a',1,'01a207e9df01705c960dd3b460cea605',57,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2e67829b32bf795f93af071',1,'01a207e9df01705c960dd3b460cea605',58,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2e97525a5444bf30f3845e7',1,'01a207e9df01705c960dd3b460cea605',59,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2ec7020909d72aa5fdf7291',1,'01a207e9df01705c960dd3b460cea605',60,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2ee7da688e3a095dc5147ba',1,'01a207e9df01705c960dd3b460cea605',61,'paper','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f17a1084c0af13288ab44d',1,'01a207e9df01705c960dd3b460cea605',62,'online','2026-09-15 14:00:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f2703ab973682ed4e75485',1,'01a207e9df01705c960dd3b460cea605',63,'online','2026-09-15 14:01:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f2763bb7ba9c8d888c3384',1,'01a207e9df01705c960dd3b460cea605',64,'online','2026-09-15 14:02:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f27c27856ff3d462b661b3',1,'01a207e9df01705c960dd3b460cea605',65,'online','2026-09-15 14:03:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f372e9af1fec623e4fb57e',1,'01a207e9df01705c960dd3b460cea605',66,'online','2026-09-15 14:04:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f37925baf5c5d5d20ef5dc',1,'01a207e9df01705c960dd3b460cea605',67,'online','2026-09-15 14:05:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f4704f9d2a2f75f0bec0a9',1,'01a207e9df01705c960dd3b460cea605',68,'online','2026-09-15 14:06:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f479e095a51cdc8c3e88f5',1,'01a207e9df01705c960dd3b460cea605',69,'online','2026-09-15 14:07:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f57010a69a2b4069d70306',1,'01a207e9df01705c960dd3b460cea605',70,'online','2026-09-15 14:08:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f5766c9c9c6629ee540152',1,'01a207e9df01705c960dd3b460cea605',71,'online','2026-09-15 14:09:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f57ce3989413e72dc14f92',1,'01a207e9df01705c960dd3b460cea605',72,'online','2026-09-15 14:10:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f6753690a6e54105f3f158',1,'01a207e9df01705c960dd3b460cea605',73,'online','2026-09-15 14:11:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f67b5da842bf0966256170',1,'01a207e9df01705c960dd3b460cea605',74,'online','2026-09-15 14:12:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f7720babf2671f902a33d2',1,'01a207e9df01705c960dd3b460cea605',75,'online','2026-09-15 14:13:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f7792f9af5d889289df348',1,'01a207e9df01705c960dd3b460cea605',76,'online','2026-09-15 14:14:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f87029b8694b75df4da32f',1,'01a207e9df01705c960dd3b460cea605',77,'online','2026-09-15 14:15:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f8755c8b37cfe9963e5a7d',1,'01a207e9df01705c960dd3b460cea605',78,'online','2026-09-15 14:16:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f87df4a3631863c6141fb1',1,'01a207e9df01705c960dd3b460cea605',79,'online','2026-09-15 14:17:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f9750a9e32858c3e44a9ba',1,'01a207e9df01705c960dd3b460cea605',80,'online','2026-09-15 14:18:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2f97a738a754a547035001d',1,'01a207e9df01705c960dd3b460cea605',81,'online','2026-09-15 14:19:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2fa71e0bb51388a61fec2cf',1,'01a207e9df01705c960dd3b460cea605',82,'online','2026-09-15 14:20:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2fa7848bdea5801bc6c2da0',1,'01a207e9df01705c960dd3b460cea605',83,'online','2026-09-15 14:21:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2fa7df4b8a56ce3963779e2',1,'01a207e9df01705c960dd3b460cea605',84,'online','2026-09-15 14:22:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2fb77f6b10f2f22cc3fb19f',1,'01a207e9df01705c960dd3b460cea605',85,'online','2026-09-15 14:23:00.000000');
INSERT INTO "feedback_sheet" VALUES ('01a207e9e2fb7e968e21a6d04daf322f',1,'01a207e9df01705c960dd3b460cea605',86,'online','2026-09-15 14:24:00.000000');
CREATE TABLE field_of_action ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(200) NOT NULL, number VARCHAR(20) NOT NULL, plan_id CHAR(32), position INTEGER NOT NULL, CONSTRAINT pk_field_of_action PRIMARY KEY (id), CONSTRAINT fk_field_of_action_plan_id_plan FOREIGN KEY(plan_id) REFERENCES "plan" (id) ON DELETE SET NULL );
INSERT INTO "field_of_action" VALUES ('01a207e9dc6077478f2d9e8a47712275',1,'Sichere öffentliche Räume','1',NULL,0);
INSERT INTO "field_of_action" VALUES ('01a207e9dc6079308a317825b99eaa9a',1,'Sichere Nachbarschaft','2',NULL,1);
INSERT INTO "field_of_action" VALUES ('01a207e9dc607a24925ff1dfac389a75',1,'Kinder und Jugend','3',NULL,2);
INSERT INTO "field_of_action" VALUES ('01a207e9dc607af1b3489178fef1eec1',1,'Schutz vor Gewalt','4',NULL,3);
INSERT INTO "field_of_action" VALUES ('01a207e9dc607bb3b857169e1f86b73f',1,'Sucht','5',NULL,4);
CREATE TABLE figure_series ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, name VARCHAR(200) NOT NULL, unit VARCHAR(60) NOT NULL, basis VARCHAR(200) NOT NULL, aspect VARCHAR(32) NOT NULL, direction VARCHAR(32) NOT NULL, interval VARCHAR(32) NOT NULL, source VARCHAR(200) NOT NULL, target FLOAT, area_id CHAR(32), district_id CHAR(32), offence_key VARCHAR(12) NOT NULL, figure VARCHAR(20) NOT NULL, search_text VARCHAR NOT NULL, note VARCHAR(100000) NOT NULL, CONSTRAINT pk_figure_series PRIMARY KEY (id), CONSTRAINT fk_figure_series_area_id_area FOREIGN KEY(area_id) REFERENCES area (id) ON DELETE SET NULL, CONSTRAINT fk_figure_series_district_id_keyword FOREIGN KEY(district_id) REFERENCES keyword (id) ON DELETE SET NULL );
INSERT INTO "figure_series" VALUES ('01a207e9dec77c8a93bbcfe033e9cf9c','Straftaten insgesamt, Häufigkeitszahl',1,'2026-11-23 10:18:17.159809','2026-11-23 10:18:17.159820','root',NULL,'Straftaten insgesamt, Häufigkeitszahl','je 100.000 Einwohner','','objective','down','year','Polizeiliche Kriminalstatistik',NULL,'01a207e9debd7acd9b3bea0580246faa',NULL,'------','rate','straftaten insgesamt, haufigkeitszahl
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a207e9dec870a796e4a20aa74454fd','Straftaten insgesamt',1,'2026-11-23 10:18:17.160065','2026-11-23 10:18:17.160077','root',NULL,'Straftaten insgesamt','Fälle','','objective','down','year','Polizeiliche Kriminalstatistik',NULL,'01a207e9debd7acd9b3bea0580246faa',NULL,'------','cases','straftaten insgesamt
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a207e9dec873afb550240098b08581','Straftaten insgesamt, Aufklärungsquote',1,'2026-11-23 10:18:17.160247','2026-11-23 10:18:17.160256','root',NULL,'Straftaten insgesamt, Aufklärungsquote','%','','objective','up','year','Polizeiliche Kriminalstatistik',NULL,'01a207e9debd7acd9b3bea0580246faa',NULL,'------','clearance','straftaten insgesamt, aufklarungsquote
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a207e9dec875cdb7905ea169953622','Gewaltkriminalität, Häufigkeitszahl',1,'2026-11-23 10:18:17.160437','2026-11-23 10:18:17.160447','root',NULL,'Gewaltkriminalität, Häufigkeitszahl','je 100.000 Einwohner','','objective','down','year','Polizeiliche Kriminalstatistik',NULL,'01a207e9debd7acd9b3bea0580246faa',NULL,'892000','rate','gewaltkriminalitat, haufigkeitszahl
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a207e9dec878d899bef61e1dbffafe','Gewaltkriminalität',1,'2026-11-23 10:18:17.160567','2026-11-23 10:18:17.160575','root',NULL,'Gewaltkriminalität','Fälle','','objective','down','year','Polizeiliche Kriminalstatistik',NULL,'01a207e9debd7acd9b3bea0580246faa',NULL,'892000','cases','gewaltkriminalitat
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a207e9dec87abaab96bd3c4d8a7c6e','Gewaltkriminalität, Aufklärungsquote',1,'2026-11-23 10:18:17.160683','2026-11-23 10:18:17.160691','root',NULL,'Gewaltkriminalität, Aufklärungsquote','%','','objective','up','year','Polizeiliche Kriminalstatistik',NULL,'01a207e9debd7acd9b3bea0580246faa',NULL,'892000','clearance','gewaltkriminalitat, aufklarungsquote
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a207e9dec87c87a085c88602684be3','Diebstahl von Fahrrädern, Häufigkeitszahl',1,'2026-11-23 10:18:17.160796','2026-11-23 10:18:17.160803','root',NULL,'Diebstahl von Fahrrädern, Häufigkeitszahl','je 100.000 Einwohner','','objective','down','year','Polizeiliche Kriminalstatistik',NULL,'01a207e9debd7acd9b3bea0580246faa',NULL,'***300','rate','diebstahl von fahrradern, haufigkeitszahl
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a207e9dec87e6c8ec9200979c5851b','Diebstahl von Fahrrädern',1,'2026-11-23 10:18:17.160915','2026-11-23 10:18:17.160923','root',NULL,'Diebstahl von Fahrrädern','Fälle','','objective','down','year','Polizeiliche Kriminalstatistik',NULL,'01a207e9debd7acd9b3bea0580246faa',NULL,'***300','cases','diebstahl von fahrradern
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a207e9dec9703a8491ce0e2cb154cc','Diebstahl von Fahrrädern, Aufklärungsquote',1,'2026-11-23 10:18:17.161027','2026-11-23 10:18:17.161034','root',NULL,'Diebstahl von Fahrrädern, Aufklärungsquote','%','','objective','up','year','Polizeiliche Kriminalstatistik',NULL,'01a207e9debd7acd9b3bea0580246faa',NULL,'***300','clearance','diebstahl von fahrradern, aufklarungsquote
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a207e9dee9746c9f7a2ff76df68ee5','Fühlen sich abends in der Innenstadt sicher',1,'2026-11-23 10:18:17.193296','2026-11-23 10:18:17.193303','root',NULL,'Fühlen sich abends in der Innenstadt sicher','%','Befragte ab 14 Jahren','subjective','up','year','Bürgerbefragung der Stadt',65.0,'01a207e9deb3785bb5436a015edf12aa',NULL,'','','fuhlen sich abends in der innenstadt sicher
burgerbefragung der stadt','');
INSERT INTO "figure_series" VALUES ('01a207e9def3735aae6caf00ab5e427a','Beschwerden zur Bahnhofsunterführung',1,'2026-11-23 10:18:17.203226','2026-11-23 10:18:17.203232','root',NULL,'Beschwerden zur Bahnhofsunterführung','Anrufe','','objective','down','half_year','Bürgertelefon',NULL,'01a207e9deb3785bb5436a015edf12aa',NULL,'','','beschwerden zur bahnhofsunterfuhrung
burgertelefon','');
INSERT INTO "figure_series" VALUES ('01a207e9def8798a8cdf03e672aeab4a','Fahrraddiebstähle in der Stadt',1,'2026-11-23 10:18:17.208614','2026-11-23 10:18:17.208620','root',NULL,'Fahrraddiebstähle in der Stadt','Fälle','','objective','down','year','Polizeistation Musterau',NULL,'01a207e9deb3785bb5436a015edf12aa',NULL,'','','fahrraddiebstahle in der stadt
polizeistation musterau','');
CREATE TABLE funding_application ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, measure_id CHAR(32), organization_id CHAR(32), person_id CHAR(32), applicant VARCHAR(300) NOT NULL, submitted_on DATE, starts_on DATE, ends_on DATE, requested_cents INTEGER NOT NULL, advised_on DATE, decided_on DATE, granted_cents INTEGER, resolution_id CHAR(32), proof_due_on DATE, proof_on DATE, programme_id CHAR(32) NOT NULL, number VARCHAR(60) NOT NULL, state VARCHAR(32) NOT NULL, position INTEGER NOT NULL, search_text VARCHAR NOT NULL, description VARCHAR(1000000) NOT NULL, decision_note VARCHAR(1000000) NOT NULL, proof_note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_funding_application PRIMARY KEY (id), CONSTRAINT fk_funding_application_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE SET NULL, CONSTRAINT fk_funding_application_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_funding_application_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_funding_application_programme_id_funding_programme FOREIGN KEY(programme_id) REFERENCES funding_programme (id) ON DELETE CASCADE, CONSTRAINT fk_funding_application_resolution_id_resolution FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE SET NULL );
INSERT INTO "funding_application" VALUES ('01a207e9ddd077a9ada9a50c0e8951a7','Mitternachtssport in der Sporthalle',2,'2026-11-23 10:18:16.912503','2026-11-23 10:18:16.923289','root',NULL,'Mitternachtssport in der Sporthalle',NULL,'01a207e9d6117a79abe5785e7a9a74e7',NULL,'','2026-10-14','2026-12-13','2027-05-02',300000,NULL,NULL,NULL,NULL,NULL,NULL,'01a207e9ddbd7082a8b7cda261311d94','001','submitted',1,'mitternachtssport in der sporthalle
001','','','');
INSERT INTO "funding_application" VALUES ('01a207e9ddf67ca491c89f218b767f71','Zivilcourage-Training für achte Klassen',2,'2026-11-23 10:18:16.950812','2026-11-23 10:18:16.954687','root',NULL,'Zivilcourage-Training für achte Klassen',NULL,'01a207e9d60f7c8c8df96fa447036435',NULL,'','2026-10-19','2026-12-18','2027-05-07',240000,NULL,NULL,NULL,NULL,NULL,NULL,'01a207e9ddbd7082a8b7cda261311d94','002','submitted',2,'zivilcourage-training fur achte klassen
002','','','');
INSERT INTO "funding_application" VALUES ('01a207e9de167a09aeb812e3d93a2606','Erzählcafé der Generationen',2,'2026-11-23 10:18:16.982649','2026-11-23 10:18:16.986525','root',NULL,'Erzählcafé der Generationen',NULL,'01a207e9d61075029e6c828e277570d7',NULL,'','2026-10-24','2026-12-23','2027-05-12',180000,NULL,NULL,NULL,NULL,NULL,NULL,'01a207e9ddbd7082a8b7cda261311d94','003','submitted',3,'erzahlcafe der generationen
003','','','');
INSERT INTO "funding_application" VALUES ('01a207e9de357dc68d9b8587e2dcfe62','Nachtbus am Wochenende',2,'2026-11-23 10:18:17.013882','2026-11-23 10:18:17.017870','root',NULL,'Nachtbus am Wochenende',NULL,'01a207e9d6137aaa83a693e2c5349913',NULL,'','2026-10-29','2026-12-28','2027-05-17',300000,NULL,NULL,NULL,NULL,NULL,NULL,'01a207e9ddbd7082a8b7cda261311d94','004','submitted',4,'nachtbus am wochenende
004','','','');
INSERT INTO "funding_application" VALUES ('01a207e9de567277be954a7cbf11c74e','Graffiti-Werkstatt an der Unterführung',2,'2026-11-23 10:18:17.046176','2026-11-23 10:18:17.049976','root',NULL,'Graffiti-Werkstatt an der Unterführung',NULL,'01a207e9d60f73ce8098f02ae7e0262c',NULL,'','2026-11-03','2027-01-02','2027-05-22',220000,NULL,NULL,NULL,NULL,NULL,NULL,'01a207e9ddbd7082a8b7cda261311d94','005','submitted',5,'graffiti-werkstatt an der unterfuhrung
005','','','');
INSERT INTO "funding_application" VALUES ('01a207e9de7d7b8b9662c7f7f57abf1c','Plakate gegen Wohnungseinbruch',2,'2026-11-23 10:18:17.085823','2026-11-23 10:18:17.094595','root',NULL,'Plakate gegen Wohnungseinbruch',NULL,'01a207e9d611703d8051d5c87b511bcf',NULL,'','2026-11-08','2027-01-07','2027-05-27',90000,NULL,NULL,NULL,NULL,NULL,NULL,'01a207e9ddbd7082a8b7cda261311d94','006','submitted',6,'plakate gegen wohnungseinbruch
006','','','');
INSERT INTO "funding_application" VALUES ('01a207e9dea1764a8775f2e5bb759cc8','Aufsuchende Jugendarbeit am Bahnhof',2,'2026-11-23 10:18:17.121414','2026-11-23 10:18:17.128244','root',NULL,'Aufsuchende Jugendarbeit am Bahnhof','01a207e9dcda75258663d3d2d4cb1076','01a207e9d60877fda0de043582e866f4','01a207e9d6497c0aa9a12a82c8a623b1','','2025-05-02','2025-07-11','2026-06-06',1260000,'2025-04-12','2025-06-21',1260000,NULL,NULL,NULL,'01a207e9de9d7ffc8e73623fc320c28c','001','granted',1,'aufsuchende jugendarbeit am bahnhof
001
zwei fachkrafte sind an drei abenden der woche am bahnhof unterwegs.','Zwei Fachkräfte sind an drei Abenden der Woche am Bahnhof unterwegs.','','');
INSERT INTO "funding_application" VALUES ('01a207e9e1fa774e8368dd12cf6d9ebf','10. Musterauer Präventionstag: Bühnenprogramm',2,'2026-11-23 10:18:17.978480','2026-11-23 10:18:17.980592','root',NULL,'10. Musterauer Präventionstag: Bühnenprogramm',NULL,'01a207e9d60877fda0de043582e866f4','01a207e9d6497c0aa9a12a82c8a623b1','','2027-01-14','2027-08-12','2027-09-11',150000,'2026-12-25','2027-04-14',120000,NULL,NULL,NULL,'01a207e9de9d7ffc8e73623fc320c28c','002','granted',2,'10. musteraur praventionstag: buhnenprogramm
002','','','');
CREATE TABLE funding_programme ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, side VARCHAR(32) NOT NULL, funder VARCHAR(300) NOT NULL, organization_id CHAR(32), committee_id CHAR(32), opens_on DATE, closes_on DATE, is_yearly BOOLEAN NOT NULL, quota_percent FLOAT, most_cents INTEGER, own_percent FLOAT, needs_advice BOOLEAN NOT NULL, budget_cents INTEGER, least_points FLOAT, proof_months INTEGER NOT NULL, website VARCHAR(300) NOT NULL, search_text VARCHAR NOT NULL, conditions VARCHAR(1000000) NOT NULL, note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_funding_programme PRIMARY KEY (id), CONSTRAINT fk_funding_programme_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE SET NULL, CONSTRAINT fk_funding_programme_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL );
INSERT INTO "funding_programme" VALUES ('01a207e9ddbd7082a8b7cda261311d94','Lokaler Aktionsplan Musterau',1,'2026-11-23 10:18:16.893052','2026-11-23 10:18:16.893059','root',NULL,'Lokaler Aktionsplan Musterau','given','Stadt Musterau',NULL,'01a207e9d6b67b4a9d2f333ca56fd83a','2026-09-24','2026-12-05',0,NULL,300000,10.0,0,1000000,15.0,6,'','lokaler aktionsplan musterau
stadt musterau','Projekte in Musterau
Abschluss im laufenden Jahr','');
INSERT INTO "funding_programme" VALUES ('01a207e9de9d7ffc8e73623fc320c28c','Landesprogramm Kommunale Prävention',1,'2026-11-23 10:18:17.118016','2026-11-23 10:18:17.118022','root',NULL,'Landesprogramm Kommunale Prävention','received','Land',NULL,NULL,NULL,'2025-10-15',1,90.0,NULL,10.0,1,NULL,NULL,6,'','landesprogramm kommunale pravention
land','Keine Investitionen
Beratung vor dem Antrag
Eigenanteil mindestens 10 %','');
CREATE TABLE generated_file ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, document VARCHAR(60) NOT NULL, record_id CHAR(32) NOT NULL, sha256 VARCHAR(64) NOT NULL, written_at DATETIME NOT NULL, path VARCHAR(4096) NOT NULL, CONSTRAINT pk_generated_file PRIMARY KEY (id) );
CREATE TABLE helper ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), name VARCHAR(300) NOT NULL, phone VARCHAR(100) NOT NULL, email VARCHAR(300) NOT NULL, is_minor BOOLEAN NOT NULL, prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, checked_in_at DATETIME, thanked_on DATE, search_text VARCHAR NOT NULL, skills VARCHAR(2000) NOT NULL, available VARCHAR(2000) NOT NULL, note VARCHAR(2000) NOT NULL, CONSTRAINT pk_helper PRIMARY KEY (id), CONSTRAINT fk_helper_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_helper_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE );
INSERT INTO "helper" VALUES ('01a207e9e1957592baafc69cba6e2fa5','Petra Lohgerber',2,'01a207e9d63b7396af2e0b2c92feb90b','Petra Lohgerber','','',0,'01a207e9dfe97195a467a6a899d49794',0,NULL,NULL,'petra lohgerber
ersthelferin','Ersthelferin','','');
INSERT INTO "helper" VALUES ('01a207e9e19b74828d9aeb26d82b6568','Yusuf Karadeniz',2,'01a207e9d63d7a7c9b521325c5887555','Yusuf Karadeniz','','',0,'01a207e9dfe97195a467a6a899d49794',1,NULL,NULL,'yusuf karadeniz
turkisch','Türkisch','','');
INSERT INTO "helper" VALUES ('01a207e9e19e78bea8a16e1256f2d0fc','Noemi Steinfurth',1,'01a207e9d64774bfb1a3cdc3d1b95be3','Noemi Steinfurth','','',0,'01a207e9dfe97195a467a6a899d49794',2,NULL,NULL,'nomi steinfurth','','','');
INSERT INTO "helper" VALUES ('01a207e9e1a078f3b77e6e5c132c1105','Heinz Kalbfleisch',1,NULL,'Heinz Kalbfleisch','0171 5550131','',0,'01a207e9dfe97195a467a6a899d49794',3,NULL,NULL,'heinz kalbfleisch
fuhrerschein c','Führerschein C','ab Freitagmittag','');
INSERT INTO "helper" VALUES ('01a207e9e1a271f7b3a0b3b0870f9d18','Dorothee Amsel',1,NULL,'Dorothee Amsel','0171 5550132','',0,'01a207e9dfe97195a467a6a899d49794',4,NULL,NULL,'dorothee amsel
ersthelferin, sanitatsdienst','Ersthelferin, Sanitätsdienst','','');
INSERT INTO "helper" VALUES ('01a207e9e1a377f2b40ea0a063f68517','Jannik Pohl',1,NULL,'Jannik Pohl','0171 5550133','',1,'01a207e9dfe97195a467a6a899d49794',5,NULL,NULL,'jannik pohl','','','');
INSERT INTO "helper" VALUES ('01a207e9e1a47ec69c67fbd953f94e4f','Mara Pohl',1,NULL,'Mara Pohl','0171 5550134','',1,'01a207e9dfe97195a467a6a899d49794',6,NULL,NULL,'mara pohl
englisch, arabisch','Englisch, Arabisch','nur vormittags','');
INSERT INTO "helper" VALUES ('01a207e9e1a67b74b19c9f6a8912b879','Gerd Unterweger',1,NULL,'Gerd Unterweger','0171 5550135','',0,'01a207e9dfe97195a467a6a899d49794',7,NULL,NULL,'gerd unterweger
tontechnik','Tontechnik','','');
INSERT INTO "helper" VALUES ('01a207e9e1a87291abff2c20a305cc2a','Hatice Öztürk',1,NULL,'Hatice Öztürk','0171 5550136','',0,'01a207e9dfe97195a467a6a899d49794',8,NULL,NULL,'hatice ozturk
turkisch, gebardensprache','Türkisch, Gebärdensprache','','');
INSERT INTO "helper" VALUES ('01a207e9e1a97e2e81c0b22eeb88e4aa','Silke Brömmelkamp',1,NULL,'Silke Brömmelkamp','0171 5550137','',0,'01a207e9dfe97195a467a6a899d49794',9,NULL,NULL,'silke brommelkamp
kasse','Kasse','ab 13 Uhr','');
INSERT INTO "helper" VALUES ('01a207e9e1ab77ada956283e15605ddf','Ludger Feyerabend',1,NULL,'Ludger Feyerabend','','',0,'01a207e9dfe97195a467a6a899d49794',10,NULL,NULL,'ludger feyerabend','','','');
CREATE TABLE import_layout ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, fingerprint VARCHAR(64) NOT NULL, name VARCHAR(300) NOT NULL, columns VARCHAR(100000) NOT NULL, CONSTRAINT pk_import_layout PRIMARY KEY (id), CONSTRAINT uq_import_layout_fingerprint UNIQUE (fingerprint) );
CREATE TABLE incident ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, venue_id CHAR(32), reporter VARCHAR(300) NOT NULL, is_settled BOOLEAN NOT NULL, prevention_day_id CHAR(32) NOT NULL, happened_at DATETIME NOT NULL, text VARCHAR(1000000) NOT NULL, action VARCHAR(1000000) NOT NULL, CONSTRAINT pk_incident PRIMARY KEY (id), CONSTRAINT fk_incident_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE, CONSTRAINT fk_incident_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id) ON DELETE SET NULL );
CREATE TABLE indicator ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(200) NOT NULL, aspect VARCHAR(32) NOT NULL, unit VARCHAR(60) NOT NULL, direction VARCHAR(32) NOT NULL, base FLOAT, base_on DATE, target FLOAT, target_on DATE, source VARCHAR(200) NOT NULL, series_id CHAR(32), measure_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_indicator PRIMARY KEY (id), CONSTRAINT fk_indicator_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_indicator_series_id_figure_series FOREIGN KEY(series_id) REFERENCES figure_series (id) ON DELETE SET NULL );
INSERT INTO "indicator" VALUES ('01a207e9dd527f039908512450ff50d4',1,'Beleuchtungsstärke','objective','lx','up',4.5,'2026-02-20',10.0,'2026-12-31','',NULL,'01a207e9dc74757e8301fef47dbb0d64',0);
INSERT INTO "indicator" VALUES ('01a207e9dd5e75d6832f6adf66cc4235',1,'meiden die Unterführung im Dunkeln','subjective','% der Befragten','down',34.7,'2025-11-14',17.0,'2026-12-31','',NULL,'01a207e9dc74757e8301fef47dbb0d64',1);
INSERT INTO "indicator" VALUES ('01a207e9dd5f787686c70a7a2ca4373c',1,'Beratungen im Jahr','objective','Gespräche','up',0.0,'2025-04-01',60.0,'2025-12-31','',NULL,'01a207e9dcca796ba884d4c9f3ff82a0',0);
INSERT INTO "indicator" VALUES ('01a207e9dd687ebca9dfeadaaa0d0dd8',1,'fühlen sich am Telefon sicher','subjective','% der Befragten','up',41.0,'2025-04-01',60.0,'2025-12-31','',NULL,'01a207e9dcca796ba884d4c9f3ff82a0',1);
INSERT INTO "indicator" VALUES ('01a207e9dd6b776ea975966f5a1663ce',1,'Teilnehmende im Schnitt','objective','Jugendliche','up',0.0,'2026-01-09',40.0,'2026-06-30','',NULL,'01a207e9dce47c0f99ee36c0f1b80c3f',0);
CREATE TABLE indicator_reading ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, measured_on DATE NOT NULL, value FLOAT NOT NULL, source VARCHAR(200) NOT NULL, note VARCHAR(1000) NOT NULL, indicator_id CHAR(32) NOT NULL, CONSTRAINT pk_indicator_reading PRIMARY KEY (id), CONSTRAINT fk_indicator_reading_indicator_id_indicator FOREIGN KEY(indicator_id) REFERENCES indicator (id) ON DELETE CASCADE );
INSERT INTO "indicator_reading" VALUES ('01a207e9dd5c789eb86bd10f8b2d6b32',1,'2026-03-28',6.2,'','Messung nach dem Grünschnitt','01a207e9dd527f039908512450ff50d4');
INSERT INTO "indicator_reading" VALUES ('01a207e9dd6574408f6e06ae5f38fae8',1,'2025-07-01',21.0,'','','01a207e9dd5f787686c70a7a2ca4373c');
INSERT INTO "indicator_reading" VALUES ('01a207e9dd6678839cae66ddef0605c2',1,'2025-10-01',48.0,'','','01a207e9dd5f787686c70a7a2ca4373c');
INSERT INTO "indicator_reading" VALUES ('01a207e9dd677bf7ae035b5f7a96fdce',1,'2026-01-05',74.0,'','','01a207e9dd5f787686c70a7a2ca4373c');
INSERT INTO "indicator_reading" VALUES ('01a207e9dd6a766aaf6355bdea947b28',1,'2026-01-05',63.0,'','Fragebogen nach der Beratung','01a207e9dd687ebca9dfeadaaa0d0dd8');
INSERT INTO "indicator_reading" VALUES ('01a207e9dd6d704a929d3a6add79e9a3',1,'2026-01-30',22.0,'','','01a207e9dd6b776ea975966f5a1663ce');
INSERT INTO "indicator_reading" VALUES ('01a207e9dd6e7780890664b5dcbefe2b',1,'2026-02-27',31.0,'','','01a207e9dd6b776ea975966f5a1663ce');
INSERT INTO "indicator_reading" VALUES ('01a207e9dd6f7b37a2a723cf23b84a65',1,'2026-03-27',37.0,'','','01a207e9dd6b776ea975966f5a1663ce');
CREATE TABLE invitee ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32) NOT NULL, kind VARCHAR(32) NOT NULL, extent VARCHAR(32) NOT NULL, channel VARCHAR(32) NOT NULL, source VARCHAR(32) NOT NULL, in_place_of_id CHAR(32), sent_on DATE, received_on DATE, reply VARCHAR(32) NOT NULL, represented_by_id CHAR(32), note VARCHAR(300) NOT NULL, meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_invitee PRIMARY KEY (id), CONSTRAINT fk_invitee_in_place_of_id_person FOREIGN KEY(in_place_of_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_invitee_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_invitee_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, CONSTRAINT fk_invitee_represented_by_id_person FOREIGN KEY(represented_by_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "invitee" VALUES ('01a207e9d7e87e4a970f3d37ca1c788c',2,'01a207e9d61c78e89ac7c655227363c9','voting','all','email','member',NULL,'2025-05-20','2025-05-20','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',0);
INSERT INTO "invitee" VALUES ('01a207e9d7eb71e4a8b1102e14d43546',2,'01a207e9d6287ff89806b478230baafd','voting','all','email','member',NULL,'2025-05-20','2025-05-20','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',1);
INSERT INTO "invitee" VALUES ('01a207e9d7ec7acd9b7c1f412c9d800e',2,'01a207e9d62b7de9ab72f3b19d638e3f','voting','all','email','member',NULL,'2025-05-20','2025-05-20','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',2);
INSERT INTO "invitee" VALUES ('01a207e9d7ee71368cab949cfb05d876',2,'01a207e9d62e79e4997533a4cd5f1103','voting','all','email','member',NULL,'2025-05-20','2025-05-20','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',3);
INSERT INTO "invitee" VALUES ('01a207e9d7ef7a598e0d5911472255c8',2,'01a207e9d6317397a452bfe95f1ed738','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',4);
INSERT INTO "invitee" VALUES ('01a207e9d7f1775fbf3f0fbf9dff65fb',2,'01a207e9d633799d815a6416b44719c7','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',5);
INSERT INTO "invitee" VALUES ('01a207e9d7f37fb4b6bc350510c50800',2,'01a207e9d6367419979cca84ef0d5ddb','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',6);
INSERT INTO "invitee" VALUES ('01a207e9d7f67b0895f4e0344837ceef',2,'01a207e9d6387dcfb4bb39560fcf4a75','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',7);
INSERT INTO "invitee" VALUES ('01a207e9d7f97478839f52c55a70ae74',2,'01a207e9d63b7396af2e0b2c92feb90b','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',8);
INSERT INTO "invitee" VALUES ('01a207e9d7fb719ca746300b3b9bc45b',2,'01a207e9d640700fa5a5118d4590c371','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',9);
INSERT INTO "invitee" VALUES ('01a207e9d7fd71f59b7670a15ae852fe',2,'01a207e9d642789a9774a8e965f2409d','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',10);
INSERT INTO "invitee" VALUES ('01a207e9d7fe7bca8e964bd8056d19a1',2,'01a207e9d6447ff4b04e5e1c127eb765','advisory','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',11);
INSERT INTO "invitee" VALUES ('01a207e9d80077e8b8e61e7f37aaf407',2,'01a207e9d64774bfb1a3cdc3d1b95be3','advisory','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',12);
INSERT INTO "invitee" VALUES ('01a207e9d8017de389bbded62e6d6a4d',2,'01a207e9d6497c0aa9a12a82c8a623b1','administration','all','email','member',NULL,'2025-05-20','2025-05-20','none',NULL,'','01a207e9d7c173329a50f78c45d76cff',13);
INSERT INTO "invitee" VALUES ('01a207e9d8797ac7a526e1a96426e711',2,'01a207e9d61c78e89ac7c655227363c9','voting','all','email','member',NULL,'2025-08-20','2025-08-20','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',0);
INSERT INTO "invitee" VALUES ('01a207e9d87b70d0a26955647a52fd30',2,'01a207e9d6287ff89806b478230baafd','voting','all','email','member',NULL,'2025-08-20','2025-08-20','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',1);
INSERT INTO "invitee" VALUES ('01a207e9d87c75b998f4c59561c25a71',2,'01a207e9d62b7de9ab72f3b19d638e3f','voting','all','email','member',NULL,'2025-08-20','2025-08-20','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',2);
INSERT INTO "invitee" VALUES ('01a207e9d87d7da48c31b25914d6315b',2,'01a207e9d62e79e4997533a4cd5f1103','voting','all','email','member',NULL,'2025-08-20','2025-08-20','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',3);
INSERT INTO "invitee" VALUES ('01a207e9d87f78409dc436278f04d08e',2,'01a207e9d6317397a452bfe95f1ed738','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',4);
INSERT INTO "invitee" VALUES ('01a207e9d881748faf122a3c1f131ee7',2,'01a207e9d633799d815a6416b44719c7','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',5);
INSERT INTO "invitee" VALUES ('01a207e9d883721192c586398da422eb',2,'01a207e9d6367419979cca84ef0d5ddb','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',6);
INSERT INTO "invitee" VALUES ('01a207e9d8847e1d98377e189927b583',2,'01a207e9d6387dcfb4bb39560fcf4a75','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',7);
INSERT INTO "invitee" VALUES ('01a207e9d88678a3a9b7fd82928fa59f',2,'01a207e9d63b7396af2e0b2c92feb90b','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',8);
INSERT INTO "invitee" VALUES ('01a207e9d88875298869f2929d06cc38',2,'01a207e9d640700fa5a5118d4590c371','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',9);
INSERT INTO "invitee" VALUES ('01a207e9d88a71b3bc16c7fab968c052',2,'01a207e9d642789a9774a8e965f2409d','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',10);
INSERT INTO "invitee" VALUES ('01a207e9d88b7b97b3866daab1d83cb3',2,'01a207e9d6447ff4b04e5e1c127eb765','advisory','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',11);
INSERT INTO "invitee" VALUES ('01a207e9d88d787f94de66d95dbe2420',2,'01a207e9d64774bfb1a3cdc3d1b95be3','advisory','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',12);
INSERT INTO "invitee" VALUES ('01a207e9d88e7dfebed47d64bb24e1fa',2,'01a207e9d6497c0aa9a12a82c8a623b1','administration','all','email','member',NULL,'2025-08-20','2025-08-20','none',NULL,'','01a207e9d86574d78e846b0be8b9dc51',13);
INSERT INTO "invitee" VALUES ('01a207e9d907709f81baf399cf2c0679',2,'01a207e9d61c78e89ac7c655227363c9','voting','all','email','member',NULL,'2025-11-20','2025-11-20','none',NULL,'','01a207e9d8f378b7936583835f183ca1',0);
INSERT INTO "invitee" VALUES ('01a207e9d908749ca09ef8cc5224da52',2,'01a207e9d6287ff89806b478230baafd','voting','all','email','member',NULL,'2025-11-20','2025-11-20','none',NULL,'','01a207e9d8f378b7936583835f183ca1',1);
INSERT INTO "invitee" VALUES ('01a207e9d90978efa2da6b3577b74147',2,'01a207e9d62b7de9ab72f3b19d638e3f','voting','all','email','member',NULL,'2025-11-20','2025-11-20','none',NULL,'','01a207e9d8f378b7936583835f183ca1',2);
INSERT INTO "invitee" VALUES ('01a207e9d90a7ca19ecc94ecab8bbfaa',2,'01a207e9d62e79e4997533a4cd5f1103','voting','all','email','member',NULL,'2025-11-20','2025-11-20','none',NULL,'','01a207e9d8f378b7936583835f183ca1',3);
INSERT INTO "invitee" VALUES ('01a207e9d90c7461869205b92da3e02f',2,'01a207e9d6317397a452bfe95f1ed738','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a207e9d8f378b7936583835f183ca1',4);
INSERT INTO "invitee" VALUES ('01a207e9d90d7f74b6bcff356f3628f8',2,'01a207e9d633799d815a6416b44719c7','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a207e9d8f378b7936583835f183ca1',5);
INSERT INTO "invitee" VALUES ('01a207e9d90f7a0f83a905ed1824c788',2,'01a207e9d6367419979cca84ef0d5ddb','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a207e9d8f378b7936583835f183ca1',6);
INSERT INTO "invitee" VALUES ('01a207e9d9117895b64d25d981c9da2f',2,'01a207e9d6387dcfb4bb39560fcf4a75','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a207e9d8f378b7936583835f183ca1',7);
INSERT INTO "invitee" VALUES ('01a207e9d91375209efd4a070c7c2173',2,'01a207e9d63b7396af2e0b2c92feb90b','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a207e9d8f378b7936583835f183ca1',8);
INSERT INTO "invitee" VALUES ('01a207e9d91574639fd89498e88eff33',2,'01a207e9d640700fa5a5118d4590c371','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a207e9d8f378b7936583835f183ca1',9);
INSERT INTO "invitee" VALUES ('01a207e9d9167d448304a270aa4cd72a',2,'01a207e9d642789a9774a8e965f2409d','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a207e9d8f378b7936583835f183ca1',10);
INSERT INTO "invitee" VALUES ('01a207e9d91877db9bb977949a8dec03',2,'01a207e9d6447ff4b04e5e1c127eb765','advisory','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a207e9d8f378b7936583835f183ca1',11);
INSERT INTO "invitee" VALUES ('01a207e9d91a70c38570ddb9e3f2f2de',2,'01a207e9d64774bfb1a3cdc3d1b95be3','advisory','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a207e9d8f378b7936583835f183ca1',12);
INSERT INTO "invitee" VALUES ('01a207e9d91b7569acfbaff5f5f60381',2,'01a207e9d6497c0aa9a12a82c8a623b1','administration','all','email','member',NULL,'2025-11-20','2025-11-20','none',NULL,'','01a207e9d8f378b7936583835f183ca1',13);
INSERT INTO "invitee" VALUES ('01a207e9d9a173ed83b61056aae51b56',2,'01a207e9d61c78e89ac7c655227363c9','voting','all','email','member',NULL,'2026-02-24','2026-02-24','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',0);
INSERT INTO "invitee" VALUES ('01a207e9d9a27c39ae167745f43be532',2,'01a207e9d6287ff89806b478230baafd','voting','all','email','member',NULL,'2026-02-24','2026-02-24','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',1);
INSERT INTO "invitee" VALUES ('01a207e9d9a4708a8f577987b090431b',2,'01a207e9d62b7de9ab72f3b19d638e3f','voting','all','email','member',NULL,'2026-02-24','2026-02-24','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',2);
INSERT INTO "invitee" VALUES ('01a207e9d9a57be1b89213b21a2a9bd9',2,'01a207e9d62e79e4997533a4cd5f1103','voting','all','email','member',NULL,'2026-02-24','2026-02-24','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',3);
INSERT INTO "invitee" VALUES ('01a207e9d9a778d48e0a5ff4491b36e9',2,'01a207e9d6317397a452bfe95f1ed738','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',4);
INSERT INTO "invitee" VALUES ('01a207e9d9a976bdbd8614282a2fa1f9',2,'01a207e9d633799d815a6416b44719c7','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',5);
INSERT INTO "invitee" VALUES ('01a207e9d9ab7682bb55b709de522151',2,'01a207e9d6367419979cca84ef0d5ddb','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',6);
INSERT INTO "invitee" VALUES ('01a207e9d9ad73a984aa343053bbeb6d',2,'01a207e9d6387dcfb4bb39560fcf4a75','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',7);
INSERT INTO "invitee" VALUES ('01a207e9d9af70faa866c175c6d1d4a5',2,'01a207e9d63b7396af2e0b2c92feb90b','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',8);
INSERT INTO "invitee" VALUES ('01a207e9d9b07e9e83c0931fa888c71b',2,'01a207e9d640700fa5a5118d4590c371','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',9);
INSERT INTO "invitee" VALUES ('01a207e9d9b27f73be9e23f3a0317927',2,'01a207e9d642789a9774a8e965f2409d','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',10);
INSERT INTO "invitee" VALUES ('01a207e9d9b47faa853f106a10900a6e',2,'01a207e9d6447ff4b04e5e1c127eb765','advisory','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',11);
INSERT INTO "invitee" VALUES ('01a207e9d9b67cc0aff59d5d20a55b01',2,'01a207e9d64774bfb1a3cdc3d1b95be3','advisory','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',12);
INSERT INTO "invitee" VALUES ('01a207e9d9b877ff819b0f370ebf6484',2,'01a207e9d6497c0aa9a12a82c8a623b1','administration','all','email','member',NULL,'2026-02-24','2026-02-24','none',NULL,'','01a207e9d9757786aaa8b18373f35c00',13);
INSERT INTO "invitee" VALUES ('01a207e9db1977d59fd800967a92a5cd',3,'01a207e9d61c78e89ac7c655227363c9','voting','all','email','member',NULL,'2026-11-16','2026-11-16','accepted',NULL,'','01a207e9db067835a42f381454e63cec',0);
INSERT INTO "invitee" VALUES ('01a207e9db1a7be49b7e1289e311d7cf',3,'01a207e9d6287ff89806b478230baafd','voting','all','email','member',NULL,'2026-11-16','2026-11-16','accepted',NULL,'','01a207e9db067835a42f381454e63cec',1);
INSERT INTO "invitee" VALUES ('01a207e9db1b7ec3920e33f9d87d620a',3,'01a207e9d62b7de9ab72f3b19d638e3f','voting','all','email','member',NULL,'2026-11-16','2026-11-16','accepted',NULL,'','01a207e9db067835a42f381454e63cec',2);
INSERT INTO "invitee" VALUES ('01a207e9db1d73cc9d736b253cdf4586',2,'01a207e9d62e79e4997533a4cd5f1103','voting','all','email','member',NULL,'2026-11-16','2026-11-16','none',NULL,'','01a207e9db067835a42f381454e63cec',3);
INSERT INTO "invitee" VALUES ('01a207e9db1e7bf986b3b0881810261e',2,'01a207e9d6317397a452bfe95f1ed738','voting','all','post','member',NULL,'2026-11-16','2026-11-19','none',NULL,'','01a207e9db067835a42f381454e63cec',4);
INSERT INTO "invitee" VALUES ('01a207e9db2076eda920a0c16a92e153',2,'01a207e9d633799d815a6416b44719c7','voting','all','post','member',NULL,'2026-11-16','2026-11-19','none',NULL,'','01a207e9db067835a42f381454e63cec',5);
INSERT INTO "invitee" VALUES ('01a207e9db2271a6b4304fd2128341e2',3,'01a207e9d6367419979cca84ef0d5ddb','voting','all','post','member',NULL,'2026-11-16','2026-11-19','accepted',NULL,'','01a207e9db067835a42f381454e63cec',6);
INSERT INTO "invitee" VALUES ('01a207e9db23797bbb976c091bd83ea7',3,'01a207e9d6387dcfb4bb39560fcf4a75','voting','all','post','member',NULL,'2026-11-16','2026-11-19','accepted',NULL,'','01a207e9db067835a42f381454e63cec',7);
INSERT INTO "invitee" VALUES ('01a207e9db2573bcbb6eee6899b622d9',4,'01a207e9d63b7396af2e0b2c92feb90b','voting','all','post','member',NULL,'2026-11-16','2026-11-19','represented','01a207e9d63d7a7c9b521325c5887555','','01a207e9db067835a42f381454e63cec',8);
INSERT INTO "invitee" VALUES ('01a207e9db267c31b6b29fc4e38721ce',3,'01a207e9d640700fa5a5118d4590c371','voting','all','post','member',NULL,'2026-11-16','2026-11-19','declined',NULL,'','01a207e9db067835a42f381454e63cec',9);
INSERT INTO "invitee" VALUES ('01a207e9db2878a289935b8f1241dbfa',2,'01a207e9d642789a9774a8e965f2409d','voting','all','post','member',NULL,'2026-11-16','2026-11-19','none',NULL,'','01a207e9db067835a42f381454e63cec',10);
INSERT INTO "invitee" VALUES ('01a207e9db2a74ef9a5e37d43ec52fbb',3,'01a207e9d6447ff4b04e5e1c127eb765','advisory','all','post','member',NULL,'2026-11-16','2026-11-19','accepted',NULL,'','01a207e9db067835a42f381454e63cec',11);
INSERT INTO "invitee" VALUES ('01a207e9db2c703482403a72137d0644',2,'01a207e9d64774bfb1a3cdc3d1b95be3','advisory','all','post','member',NULL,'2026-11-16','2026-11-19','none',NULL,'','01a207e9db067835a42f381454e63cec',12);
INSERT INTO "invitee" VALUES ('01a207e9db2d772cb4232d7c3f0602b6',2,'01a207e9d6497c0aa9a12a82c8a623b1','administration','all','email','member',NULL,'2026-11-16','2026-11-16','none',NULL,'','01a207e9db067835a42f381454e63cec',13);
INSERT INTO "invitee" VALUES ('01a207e9db3370419275fc93ee27ee44',2,'01a207e9d64c72d5becdab0ea64cf1c8','guest','public','post','hand',NULL,NULL,NULL,'none',NULL,'zu TOP 3','01a207e9db067835a42f381454e63cec',14);
INSERT INTO "invitee" VALUES ('01a207e9db3e7a5292b7ae5df1656c92',2,'01a207e9d63d7a7c9b521325c5887555','voting','all','post','deputy','01a207e9d63b7396af2e0b2c92feb90b',NULL,NULL,'accepted',NULL,'','01a207e9db067835a42f381454e63cec',15);
CREATE TABLE joint_discussion ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, agenda_item_id CHAR(32) NOT NULL, with_item_id CHAR(32) NOT NULL, CONSTRAINT pk_joint_discussion PRIMARY KEY (id), CONSTRAINT fk_joint_discussion_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE, CONSTRAINT fk_joint_discussion_with_item_id_agenda_item FOREIGN KEY(with_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE );
CREATE TABLE keyword ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, name VARCHAR(100) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_keyword PRIMARY KEY (id) );
INSERT INTO "keyword" VALUES ('01a207e9d66a7ceea1a55394259dad72',1,'district','Nordstadt',0);
INSERT INTO "keyword" VALUES ('01a207e9d66f7ce09a99f533f59c4e7d',1,'topic','Gewaltprävention',0);
INSERT INTO "keyword" VALUES ('01a207e9d66f7e268081209129df8d6f',1,'topic','Suchtprävention',1);
INSERT INTO "keyword" VALUES ('01a207e9d66f7f01a4cd4240e3038926',1,'topic','Häusliche Gewalt',2);
INSERT INTO "keyword" VALUES ('01a207e9d66f7fe48b35ba5bc878562c',1,'topic','Jugendschutz',3);
INSERT INTO "keyword" VALUES ('01a207e9d67070a893c5485905d9f912',1,'topic','Extremismus',4);
INSERT INTO "keyword" VALUES ('01a207e9d67072ba90810ef0a1ad4b49',1,'topic','Opferschutz',5);
INSERT INTO "keyword" VALUES ('01a207e9d670739fb9e8f7bba8218450',1,'topic','Sicherheit im öffentlichen Raum',6);
INSERT INTO "keyword" VALUES ('01a207e9d6707463af62e1de29e42a29',1,'topic','Städtebau',7);
INSERT INTO "keyword" VALUES ('01a207e9d67075299e7651b80f977801',1,'topic','Einbruchschutz',8);
INSERT INTO "keyword" VALUES ('01a207e9d6707696acae6755f8264b76',1,'topic','Verkehrssicherheit',9);
INSERT INTO "keyword" VALUES ('01a207e9d670777ea6bcb7a1357e007e',1,'topic','Medien und Internet',10);
INSERT INTO "keyword" VALUES ('01a207e9d670784385d4c6a2dd50d637',1,'topic','Zivilcourage',11);
INSERT INTO "keyword" VALUES ('01a207e9d670790ebb3d30dcca84f76c',1,'topic','Seniorensicherheit',12);
INSERT INTO "keyword" VALUES ('01a207e9d67079cca0777efa9c8010fe',1,'topic','Integration',13);
INSERT INTO "keyword" VALUES ('01a207e9d67677cc83ad6667084d242f',1,'target_group','Kinder',0);
INSERT INTO "keyword" VALUES ('01a207e9d67678eca9033d2c78eb1fe1',1,'target_group','Jugendliche',1);
INSERT INTO "keyword" VALUES ('01a207e9d67679c084fed77cffe45ae9',1,'target_group','Eltern',2);
INSERT INTO "keyword" VALUES ('01a207e9d6767a82b8f68c52537806c4',1,'target_group','Frauen',3);
INSERT INTO "keyword" VALUES ('01a207e9d6767b3c98b04baeb28e6eaa',1,'target_group','Männer',4);
INSERT INTO "keyword" VALUES ('01a207e9d6767bf58e0b91907e28e026',1,'target_group','Ältere Menschen',5);
INSERT INTO "keyword" VALUES ('01a207e9d6767cacb44ade5f3a4c3c9e',1,'target_group','Menschen mit Behinderung',6);
INSERT INTO "keyword" VALUES ('01a207e9d6767d69b8069f9c0c6e74ec',1,'target_group','Zugewanderte',7);
INSERT INTO "keyword" VALUES ('01a207e9d6767e1ea367ab5bd0129bbf',1,'target_group','Fachkräfte',8);
INSERT INTO "keyword" VALUES ('01a207e9d6767ed9a44374cc104671e5',1,'target_group','Gewerbetreibende',9);
INSERT INTO "keyword" VALUES ('01a207e9d67a770d8d7898a7c8182e38',1,'district','Altstadt',1);
INSERT INTO "keyword" VALUES ('01a207e9d6847871920ebda7d83c6f9f',1,'language','Arabisch',0);
INSERT INTO "keyword" VALUES ('01a207e9d68479a58c14f341ce80f3d1',1,'language','Bulgarisch',1);
INSERT INTO "keyword" VALUES ('01a207e9d6847a7dafa7dc44ea90c4c2',1,'language','Deutsche Gebärdensprache',2);
INSERT INTO "keyword" VALUES ('01a207e9d6847b41b7fa934179c1f58e',1,'language','Englisch',3);
INSERT INTO "keyword" VALUES ('01a207e9d6847c0092216aacb5942254',1,'language','Farsi',4);
INSERT INTO "keyword" VALUES ('01a207e9d6847cbf8dfa25f5517caa98',1,'language','Französisch',5);
INSERT INTO "keyword" VALUES ('01a207e9d6847d7fbba1a985a10f1701',1,'language','Italienisch',6);
INSERT INTO "keyword" VALUES ('01a207e9d6847e3c945013b25fe7ee9f',1,'language','Kurdisch',7);
INSERT INTO "keyword" VALUES ('01a207e9d6847ef9ac63cf787c39fc56',1,'language','Leichte Sprache',8);
INSERT INTO "keyword" VALUES ('01a207e9d6847fb7b74fc5142e0a4f65',1,'language','Polnisch',9);
INSERT INTO "keyword" VALUES ('01a207e9d685706f85619908e36e51f2',1,'language','Rumänisch',10);
INSERT INTO "keyword" VALUES ('01a207e9d6857127ab77806642ac482d',1,'language','Russisch',11);
INSERT INTO "keyword" VALUES ('01a207e9d68571d79001eb0912034c61',1,'language','Spanisch',12);
INSERT INTO "keyword" VALUES ('01a207e9d685728b97e550596d9b1fa6',1,'language','Türkisch',13);
INSERT INTO "keyword" VALUES ('01a207e9d6857343b8d1e452de7c8480',1,'language','Ukrainisch',14);
INSERT INTO "keyword" VALUES ('01a207e9dc7a73adbad1705247a9c084',1,'target_group','Erwachsene',10);
INSERT INTO "keyword" VALUES ('01a207e9dc7b77cd8f5a182962dbce50',1,'topic','Sicherheitsgefühl',14);
INSERT INTO "keyword" VALUES ('01a207e9dc977cbfa0c25cf6ed543153',1,'topic','Straßenkriminalität',15);
INSERT INTO "keyword" VALUES ('01a207e9dca77b6d87fd950ac8bdf007',1,'topic','Fahrraddiebstahl',16);
INSERT INTO "keyword" VALUES ('01a207e9dccc7cbb88e03ca882454125',1,'target_group','Seniorinnen und Senioren',11);
INSERT INTO "keyword" VALUES ('01a207e9dccd7e95b3d449bd0e0b8ba4',1,'topic','Betrug',17);
INSERT INTO "keyword" VALUES ('01a207e9dcf37e5e8a121cb15370e32a',1,'topic','Verkehr',18);
INSERT INTO "keyword" VALUES ('01a207e9dcff7f4ea1cc23a5099353e4',1,'target_group','Beschäftigte',12);
CREATE TABLE leak_waiver ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, meeting_id CHAR(32) NOT NULL, document VARCHAR(100) NOT NULL, given_on DATE NOT NULL, reason VARCHAR(1000) NOT NULL, findings VARCHAR(1000000) NOT NULL, CONSTRAINT pk_leak_waiver PRIMARY KEY (id), CONSTRAINT fk_leak_waiver_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE );
CREATE TABLE legislative_term ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(40) NOT NULL, starts_on DATE, ends_on DATE, CONSTRAINT pk_legislative_term PRIMARY KEY (id) );
INSERT INTO "legislative_term" VALUES ('01a207e9dbbd75f08b6418a08e5b36f3',1,'2021–2026','2021-04-01','2026-03-31');
CREATE TABLE lesson ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, area VARCHAR(300) NOT NULL, offset_days INTEGER, prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, task_id CHAR(32), text VARCHAR(2000) NOT NULL, CONSTRAINT pk_lesson PRIMARY KEY (id), CONSTRAINT fk_lesson_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE, CONSTRAINT fk_lesson_task_id_event_task FOREIGN KEY(task_id) REFERENCES event_task (id) ON DELETE SET NULL );
INSERT INTO "lesson" VALUES ('01a207e9e30f7b5eac42f7ec41b3f1bf',1,'Fläche',-14,'01a207e9df01705c960dd3b460cea605',0,NULL,'Wegweiser vom Marktplatz zum großen Saal aufstellen');
INSERT INTO "lesson" VALUES ('01a207e9e31370969a0c569ee0640833',1,'Technik',-90,'01a207e9df01705c960dd3b460cea605',1,NULL,'Zelte für Schatten auf der Wiese bestellen');
INSERT INTO "lesson" VALUES ('01a207e9e314738090211a1fe8efba9b',1,'Programm',-150,'01a207e9df01705c960dd3b460cea605',2,NULL,'Jugendrat am Programm für ab 14 beteiligen');
INSERT INTO "lesson" VALUES ('01a207e9e315763fb3915697c97dc127',1,'Presse',-30,'01a207e9df01705c960dd3b460cea605',3,NULL,'Termine der Fahrradcodierung früher veröffentlichen');
CREATE TABLE light_change ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, measure_id CHAR(32) NOT NULL, changed_on DATE NOT NULL, light VARCHAR(32) NOT NULL, reason VARCHAR(1000) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_light_change PRIMARY KEY (id), CONSTRAINT fk_light_change_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
INSERT INTO "light_change" VALUES ('01a207e9dc877af184119741ba524f01',1,'01a207e9dc74757e8301fef47dbb0d64','2026-03-24','yellow','Das Angebot der Stadtwerke steht noch aus.',0);
INSERT INTO "light_change" VALUES ('01a207e9dc9f78c486309444510a93a9',1,'01a207e9dc947df79734ae5637ca94ab','2026-03-24','green','',0);
INSERT INTO "light_change" VALUES ('01a207e9dcba7f2996fd88a3d468bdde',1,'01a207e9dcb072699e5462eaecbb6a48','2026-03-24','green','',0);
INSERT INTO "light_change" VALUES ('01a207e9dcc6777a96adcd197ac90f86',1,'01a207e9dcbe7347b212eec4e4d95639','2026-03-24','green','',0);
INSERT INTO "light_change" VALUES ('01a207e9dcd67608ae3b3704e33b01ed',1,'01a207e9dcca796ba884d4c9f3ff82a0','2026-03-24','green','',0);
INSERT INTO "light_change" VALUES ('01a207e9dce07e6eb64c5bdd85107d05',1,'01a207e9dcda75258663d3d2d4cb1076','2026-03-24','red','Die halbe Stelle ist im Haushalt nicht gedeckt.',0);
INSERT INTO "light_change" VALUES ('01a207e9dcec735688a221f39ea795db',1,'01a207e9dce47c0f99ee36c0f1b80c3f','2026-03-24','green','',0);
INSERT INTO "light_change" VALUES ('01a207e9dcfa7d4ebb8d2cc8ff455df2',1,'01a207e9dcef7d3985e8bd6a622e75e2','2026-03-24','green','',0);
INSERT INTO "light_change" VALUES ('01a207e9dd0c7076a22cee74b211303d',1,'01a207e9dd04733aac32ebacb9c56304','2026-03-24','yellow','Die Übersetzungen fehlen noch.',0);
INSERT INTO "light_change" VALUES ('01a207e9dd177283b5333df211190621',1,'01a207e9dd0f79e5adabbc8a187bf9a6','2026-03-24','green','',0);
CREATE TABLE mailing ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, sent_on DATE, answer_by DATE, list_id CHAR(32), secret VARCHAR(64) NOT NULL, search_text VARCHAR NOT NULL, text VARCHAR(100000) NOT NULL, CONSTRAINT pk_mailing PRIMARY KEY (id), CONSTRAINT fk_mailing_list_id_mailing_list FOREIGN KEY(list_id) REFERENCES mailing_list (id) ON DELETE SET NULL );
INSERT INTO "mailing" VALUES ('01a207e9d72c7d899c152de07c9836d9','Abfrage der Kontaktdaten 2026',1,'2026-11-23 10:18:15.212870','2026-11-23 10:18:15.212878','root',NULL,'Abfrage der Kontaktdaten 2026','check_up','2026-11-03','2026-12-03','01a207e9d703787fafdf3d195012e603','0b5171ff700419db331a6835a2a7949a7f4ed02a8287544e898a3d0036551891','abfrage der kontaktdaten 2026','');
CREATE TABLE mailing_list ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, name VARCHAR(200) NOT NULL, last_used_on DATE, search_text VARCHAR NOT NULL, note VARCHAR(100000) NOT NULL, CONSTRAINT pk_mailing_list PRIMARY KEY (id) );
INSERT INTO "mailing_list" VALUES ('01a207e9d703787fafdf3d195012e603','Lenkungsgruppe mit Vertretungen',2,'2026-11-23 10:18:15.171552','2026-11-23 10:18:15.224232','root',NULL,'Lenkungsgruppe mit Vertretungen','2026-11-03','lenkungsgruppe mit vertretungen
bekommt rundschreiben und die jahrliche abfrage der kontaktdaten.','Bekommt Rundschreiben und die jährliche Abfrage der Kontaktdaten.');
INSERT INTO "mailing_list" VALUES ('01a207e9d712745f9daea4aa17860f26','Partner vor Ort',1,'2026-11-23 10:18:15.186293','2026-11-23 10:18:15.186299','root',NULL,'Partner vor Ort',NULL,'partner vor ort
plakate und einladungen zum aushang.','Plakate und Einladungen zum Aushang.');
CREATE TABLE mailing_list_entry ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), list_id CHAR(32) NOT NULL, post_id CHAR(32), is_left_out BOOLEAN NOT NULL, CONSTRAINT pk_mailing_list_entry PRIMARY KEY (id), CONSTRAINT fk_mailing_list_entry_list_id_mailing_list FOREIGN KEY(list_id) REFERENCES mailing_list (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_entry_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_entry_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_entry_post_id_post FOREIGN KEY(post_id) REFERENCES post (id) ON DELETE CASCADE );
INSERT INTO "mailing_list_entry" VALUES ('01a207e9d7107ba59af0ba8f7cd3b8af',1,'01a207e9d6497c0aa9a12a82c8a623b1',NULL,'01a207e9d703787fafdf3d195012e603',NULL,1);
INSERT INTO "mailing_list_entry" VALUES ('01a207e9d714710dbfdd4fba1ab3f5da',1,NULL,'01a207e9d60f7c8c8df96fa447036435','01a207e9d712745f9daea4aa17860f26',NULL,0);
INSERT INTO "mailing_list_entry" VALUES ('01a207e9d71576ddb7566a7715a29f85',1,NULL,'01a207e9d61075029e6c828e277570d7','01a207e9d712745f9daea4aa17860f26',NULL,0);
INSERT INTO "mailing_list_entry" VALUES ('01a207e9d7167867bf6cce2daa8635a5',1,NULL,'01a207e9d6117a79abe5785e7a9a74e7','01a207e9d712745f9daea4aa17860f26',NULL,0);
INSERT INTO "mailing_list_entry" VALUES ('01a207e9d71779869a357dc8bcc53c6a',1,NULL,'01a207e9d611703d8051d5c87b511bcf','01a207e9d712745f9daea4aa17860f26',NULL,0);
INSERT INTO "mailing_list_entry" VALUES ('01a207e9d7187c3f992a15dba7443ce6',1,NULL,'01a207e9d6147bde8d342c73b155a242','01a207e9d712745f9daea4aa17860f26',NULL,0);
CREATE TABLE mailing_list_rule ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32), role VARCHAR(32) NOT NULL, voting_only BOOLEAN NOT NULL, with_deputies BOOLEAN NOT NULL, organization_kind VARCHAR(100) NOT NULL, sector VARCHAR(100) NOT NULL, topic_id CHAR(32), district_id CHAR(32), target_group_id CHAR(32), consent VARCHAR(200) NOT NULL, list_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_mailing_list_rule PRIMARY KEY (id), CONSTRAINT fk_mailing_list_rule_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_rule_district_id_keyword FOREIGN KEY(district_id) REFERENCES keyword (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_rule_list_id_mailing_list FOREIGN KEY(list_id) REFERENCES mailing_list (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_rule_target_group_id_keyword FOREIGN KEY(target_group_id) REFERENCES keyword (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_rule_topic_id_keyword FOREIGN KEY(topic_id) REFERENCES keyword (id) ON DELETE CASCADE );
INSERT INTO "mailing_list_rule" VALUES ('01a207e9d70b7b2f92fdc2d669a2e204',1,'01a207e9d6b67b4a9d2f333ca56fd83a','',0,1,'','',NULL,NULL,NULL,'','01a207e9d703787fafdf3d195012e603',0);
INSERT INTO "mailing_list_rule" VALUES ('01a207e9d70e72998c455c2b25fd93a1',1,NULL,'',0,0,'','Suchthilfe',NULL,NULL,NULL,'','01a207e9d703787fafdf3d195012e603',1);
CREATE TABLE mailing_recipient ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), mailing_id CHAR(32) NOT NULL, name VARCHAR(300) NOT NULL, sent_to VARCHAR(1000) NOT NULL, answered_on DATE, came_back_on DATE, CONSTRAINT pk_mailing_recipient PRIMARY KEY (id), CONSTRAINT fk_mailing_recipient_mailing_id_mailing FOREIGN KEY(mailing_id) REFERENCES mailing (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_recipient_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_recipient_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "mailing_recipient" VALUES ('01a207e9d72f7a34902f92a07a125abd',2,'01a207e9d6387dcfb4bb39560fcf4a75',NULL,'01a207e9d72c7d899c152de07c9836d9','Kerstin Abendroth','Gewerbeverein Musterau e. V.
Frau Kerstin Abendroth
Marktplatz 7
35999 Musterau','2026-11-11',NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d72f7c689c9140c63c39fc5e',2,'01a207e9d642789a9774a8e965f2409d',NULL,'01a207e9d72c7d899c152de07c9836d9','Volker Achtnich','Wohnungsbau Musterau GmbH
Herrn Volker Achtnich
Lahnstraße 20
35999 Musterau','2026-11-12',NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d72f7da0a9067c850e2e6eb0',2,'01a207e9d6287ff89806b478230baafd',NULL,'01a207e9d72c7d899c152de07c9836d9','Malte Dornbusch','Polizeistation Musterau
Herrn Ersten Polizeihauptkommissar
Malte Dornbusch
Bahnhofstraße 12
35999 Musterau','2026-11-13',NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d72f7eb7bbaaa94cbc27f1af',2,'01a207e9d61c78e89ac7c655227363c9',NULL,'01a207e9d72c7d899c152de07c9836d9','Dr. Jutta Eichenlaub','Stadt Musterau
Frau Bürgermeisterin Dr. Jutta Eichenlaub
Rathausplatz 1
35999 Musterau','2026-11-14',NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d72f7fb8bedcc87b6e60b5e5',2,'01a207e9d62b7de9ab72f3b19d638e3f',NULL,'01a207e9d72c7d899c152de07c9836d9','Sabine Holtkötter','Ordnungsamt der Stadt Musterau
Frau Sabine Holtkötter
Rathausplatz 1
35999 Musterau','2026-11-15',NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d73070b0bc1eb4635447a6ec',2,'01a207e9d63d7a7c9b521325c5887555',NULL,'01a207e9d72c7d899c152de07c9836d9','Yusuf Karadeniz','TSV Musterau 1894 e. V.
Herrn Yusuf Karadeniz
Am Sportfeld 1
35999 Musterau','2026-11-16',NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d73071aba701a0fdff5154d7',2,'01a207e9d63b7396af2e0b2c92feb90b',NULL,'01a207e9d72c7d899c152de07c9836d9','Petra Lohgerber','TSV Musterau 1894 e. V.
Frau Petra Lohgerber
Am Sportfeld 1
35999 Musterau',NULL,'2026-11-14');
INSERT INTO "mailing_recipient" VALUES ('01a207e9d73072b4aab6cec9ab17e125',1,'01a207e9d62e79e4997533a4cd5f1103',NULL,'01a207e9d72c7d899c152de07c9836d9','Ferdinand Ögretmen','Jugendamt der Stadt Musterau
Herrn Ferdinand Ögretmen
Rathausplatz 1
35999 Musterau',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d73073aaa633c6b93060a207',1,'01a207e9d633799d815a6416b44719c7',NULL,'01a207e9d72c7d899c152de07c9836d9','Ruth Pfefferkorn','Frau Staatsanwältin Ruth Pfefferkorn',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d73074b1b7b424c8940dbf0d',1,'01a207e9d6447ff4b04e5e1c127eb765',NULL,'01a207e9d72c7d899c152de07c9836d9','Lena Rabenhorst','Frau PHK''in Lena Rabenhorst',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d73075a7aeacc426849fc446',1,'01a207e9d64774bfb1a3cdc3d1b95be3',NULL,'01a207e9d72c7d899c152de07c9836d9','Noemi Steinfurth','Frau Noemi Steinfurth',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d730780ca65a728f321d99c5',1,NULL,'01a207e9d6147249987bb24a3ac12c30','01a207e9d72c7d899c152de07c9836d9','Suchtberatung Lahnaue','Suchtberatung Lahnaue
Lahnstraße 4
35999 Musterau',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d7307915bfad927a49f09807',1,'01a207e9d6367419979cca84ef0d5ddb',NULL,'01a207e9d72c7d899c152de07c9836d9','Anselm Tüncher','Evangelische Kirchengemeinde Musterau
Herrn Pfarrer Anselm Tüncher
Kirchplatz 2
35999 Musterau',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d7307a159314078bb140c34c',1,'01a207e9d640700fa5a5118d4590c371',NULL,'01a207e9d72c7d899c152de07c9836d9','Dr. Hans-Jörg Vielhaber','Klinikum Musterau
Herrn Dr. Hans-Jörg Vielhaber
Klinikweg 1
35999 Musterau',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a207e9d7307b0e8c2fa325fdd64d5f',1,'01a207e9d6317397a452bfe95f1ed738',NULL,'01a207e9d72c7d899c152de07c9836d9','Inga Wisselbeck','Gesamtschule Musterau
Frau Inga Wisselbeck
Schulweg 3
35999 Musterau',NULL,NULL);
CREATE TABLE measure ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, field_id CHAR(32), district_id CHAR(32), place VARCHAR(300) NOT NULL, person_id CHAR(32), organization_id CHAR(32), parent_id CHAR(32), weight INTEGER NOT NULL, starts_on DATE, ends_on DATE, progress INTEGER, approach VARCHAR(32) NOT NULL, reach VARCHAR(32) NOT NULL, evidence VARCHAR(32) NOT NULL, evidence_source VARCHAR(1000) NOT NULL, counts_for_kompass BOOLEAN NOT NULL, report_months INTEGER NOT NULL, follow_up_on DATE, number VARCHAR(60) NOT NULL, state VARCHAR(32) NOT NULL, light VARCHAR(32) NOT NULL, light_reason VARCHAR(1000) NOT NULL, search_text VARCHAR NOT NULL, description VARCHAR(1000000) NOT NULL, facts VARCHAR(1000000) NOT NULL, overall_concept VARCHAR(1000000) NOT NULL, goal VARCHAR(1000000) NOT NULL, risks VARCHAR(1000000) NOT NULL, lessons VARCHAR(1000000) NOT NULL, CONSTRAINT pk_measure PRIMARY KEY (id), CONSTRAINT fk_measure_district_id_keyword FOREIGN KEY(district_id) REFERENCES keyword (id) ON DELETE SET NULL, CONSTRAINT fk_measure_field_id_field_of_action FOREIGN KEY(field_id) REFERENCES field_of_action (id) ON DELETE SET NULL, CONSTRAINT fk_measure_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_measure_parent_id_measure FOREIGN KEY(parent_id) REFERENCES measure (id) ON DELETE SET NULL, CONSTRAINT fk_measure_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT uq_measure_number UNIQUE (number) );
INSERT INTO "measure" VALUES ('01a207e9dc74757e8301fef47dbb0d64','M-2026-012 Bahnhofsunterführung: Licht und Grünschnitt',5,'2026-11-23 10:18:16.564367','2026-11-23 10:18:16.583844','root',NULL,'Bahnhofsunterführung: Licht und Grünschnitt','01a207e9dc6077478f2d9e8a47712275','01a207e9d67a770d8d7898a7c8182e38','Bahnhofsunterführung, Ost- und Westeingang','01a207e9d64c72d5becdab0ea64cf1c8','01a207e9d61372e4aa11c93aeb93d921',NULL,1,'2026-02-10','2027-02-21',NULL,'situational','universal','likely','Übersicht zu Beleuchtung und Sicherheitsgefühl, Landespräventionsrat',1,6,NULL,'M-2026-012','under_way','yellow','Das Angebot der Stadtwerke steht noch aus.','m-2026-012 bahnhofsunterfuhrung: licht und grunschnitt
bahnhofsunterfuhrung, ost- und westeingang
die beleuchtung der unterfuhrung wird auf mindestens 10 lx angehoben, das grun an beiden eingangen zweimal im jahr zuruckgeschnitten.
in der burgerbefragung 2025 nannten 143 von 412 befragten die unterfuhrung als ort, den sie nach einbruch der dunkelheit meiden. gemessen wurden 3 bis 6 lx.
bis ende 2026 meiden nur noch halb so viele befragte die unterfuhrung im dunkeln.','Die Beleuchtung der Unterführung wird auf mindestens 10 lx angehoben, das Grün an beiden Eingängen zweimal im Jahr zurückgeschnitten.','In der Bürgerbefragung 2025 nannten 143 von 412 Befragten die Unterführung als Ort, den sie nach Einbruch der Dunkelheit meiden. Gemessen wurden 3 bis 6 lx.','Teil von KOMPASS, Handlungsfeld „Sichere öffentliche Räume“.','Bis Ende 2026 meiden nur noch halb so viele Befragte die Unterführung im Dunkeln.','Lieferzeiten der Leuchten; Zuständigkeit der Bahn am Westeingang.','');
INSERT INTO "measure" VALUES ('01a207e9dc947df79734ae5637ca94ab','M-2026-013 Videoschutz Bahnhof: Prüfung der Erforderlichkeit',3,'2026-11-23 10:18:16.596897','2026-11-23 10:18:16.607631','root',NULL,'Videoschutz Bahnhof: Prüfung der Erforderlichkeit','01a207e9dc6077478f2d9e8a47712275','01a207e9d67a770d8d7898a7c8182e38','','01a207e9d6287ff89806b478230baafd','01a207e9d60c7809b094342d27cfeb78',NULL,1,'2026-03-17','2027-05-22',NULL,'none','none','none','',0,6,NULL,'M-2026-013','decided','green','','m-2026-013 videoschutz bahnhof: prufung der erforderlichkeit','','','','','','');
INSERT INTO "measure" VALUES ('01a207e9dca3787793bf9f07ad259db9','M-2026-014 Fahrradabstellanlage am Bahnhof',1,'2026-11-23 10:18:16.611551','2026-11-23 10:18:16.611557','root',NULL,'Fahrradabstellanlage am Bahnhof','01a207e9dc6077478f2d9e8a47712275','01a207e9d67a770d8d7898a7c8182e38','',NULL,'01a207e9d61574668d9b6875f89b44ec',NULL,1,'2026-03-03','2027-09-19',NULL,'none','none','none','',0,6,NULL,'M-2026-014','idea','none','','m-2026-014 fahrradabstellanlage am bahnhof','','','','','','');
INSERT INTO "measure" VALUES ('01a207e9dcb072699e5462eaecbb6a48','M-2025-004 Begehung der Angsträume',5,'2026-11-23 10:18:16.624173','2026-11-23 10:18:16.635029','root',NULL,'Begehung der Angsträume','01a207e9dc6077478f2d9e8a47712275','01a207e9d66a7ceea1a55394259dad72','','01a207e9d62b7de9ab72f3b19d638e3f','01a207e9d60e7ac8b0581edcab1f39e8',NULL,1,'2025-09-16','2026-02-27',NULL,'none','none','none','',0,6,NULL,'M-2025-004','done','green','','m-2025-004 begehung der angstraume','','','','','','');
INSERT INTO "measure" VALUES ('01a207e9dcbe7347b212eec4e4d95639','M-2025-005 KOMPASS: Sicherheitssiegel',4,'2026-11-23 10:18:16.638224','2026-11-23 10:18:16.646549','root',NULL,'KOMPASS: Sicherheitssiegel','01a207e9dc6079308a317825b99eaa9a',NULL,'','01a207e9d62b7de9ab72f3b19d638e3f','01a207e9d60e7ac8b0581edcab1f39e8',NULL,1,'2025-06-17','2027-07-21',NULL,'none','none','none','',0,6,NULL,'M-2025-005','under_way','green','','m-2025-005 kompass: sicherheitssiegel','','','','','','');
INSERT INTO "measure" VALUES ('01a207e9dcca796ba884d4c9f3ff82a0','M-2025-006 Seniorenlotsen gegen Trickbetrug',6,'2026-11-23 10:18:16.650609','2026-11-23 10:18:16.662458','root',NULL,'Seniorenlotsen gegen Trickbetrug','01a207e9dc6079308a317825b99eaa9a','01a207e9d67a770d8d7898a7c8182e38','','01a207e9d6287ff89806b478230baafd','01a207e9d60c7809b094342d27cfeb78',NULL,1,'2025-01-15','2025-12-02',NULL,'none','none','none','',0,6,NULL,'M-2025-006','permanent','green','','m-2025-006 seniorenlotsen gegen trickbetrug','','','','','','');
INSERT INTO "measure" VALUES ('01a207e9dcda75258663d3d2d4cb1076','M-2026-015 Aufsuchende Jugendarbeit Nordstadt',3,'2026-11-23 10:18:16.666343','2026-11-23 10:18:16.672985','root',NULL,'Aufsuchende Jugendarbeit Nordstadt','01a207e9dc607a24925ff1dfac389a75','01a207e9d66a7ceea1a55394259dad72','','01a207e9d62e79e4997533a4cd5f1103','01a207e9d60f73ce8098f02ae7e0262c',NULL,1,'2026-01-26','2027-10-19',NULL,'none','none','none','',0,6,NULL,'M-2026-015','reviewed','red','Die halbe Stelle ist im Haushalt nicht gedeckt.','m-2026-015 aufsuchende jugendarbeit nordstadt','','','','','','');
INSERT INTO "measure" VALUES ('01a207e9dce47c0f99ee36c0f1b80c3f','M-2025-007 Mitternachtssport in der TSV-Halle',4,'2026-11-23 10:18:16.676774','2026-11-23 10:18:16.684317','root',NULL,'Mitternachtssport in der TSV-Halle','01a207e9dc607a24925ff1dfac389a75','01a207e9d66a7ceea1a55394259dad72','','01a207e9d63d7a7c9b521325c5887555','01a207e9d6117a79abe5785e7a9a74e7',NULL,1,'2025-09-16','2027-04-22',NULL,'none','none','none','',0,6,NULL,'M-2025-007','under_way','green','','m-2025-007 mitternachtssport in der tsv-halle','','','','','','');
INSERT INTO "measure" VALUES ('01a207e9dcef7d3985e8bd6a622e75e2','M-2025-008 Schulwegplan aktualisieren',5,'2026-11-23 10:18:16.687848','2026-11-23 10:18:16.698914','root',NULL,'Schulwegplan aktualisieren','01a207e9dc607a24925ff1dfac389a75','01a207e9d67a770d8d7898a7c8182e38','','01a207e9d62b7de9ab72f3b19d638e3f','01a207e9d60e7ac8b0581edcab1f39e8',NULL,1,'2025-09-16','2025-11-20',NULL,'none','none','none','',0,6,NULL,'M-2025-008','done','green','','m-2025-008 schulwegplan aktualisieren','','','','','','');
INSERT INTO "measure" VALUES ('01a207e9dcfd7e2fbac801fb3b5241ce','M-2026-016 Deeskalation am Schalter',1,'2026-11-23 10:18:16.701909','2026-11-23 10:18:16.701915','root',NULL,'Deeskalation am Schalter','01a207e9dc607af1b3489178fef1eec1',NULL,'','01a207e9d6497c0aa9a12a82c8a623b1','01a207e9d60877fda0de043582e866f4',NULL,1,'2026-02-20','2027-06-21',NULL,'none','none','none','',0,6,NULL,'M-2026-016','idea','none','','m-2026-016 deeskalation am schalter','','','','','','');
INSERT INTO "measure" VALUES ('01a207e9dd04733aac32ebacb9c56304','M-2025-009 Notfallkarte häusliche Gewalt',4,'2026-11-23 10:18:16.708222','2026-11-23 10:18:16.716105','root',NULL,'Notfallkarte häusliche Gewalt','01a207e9dc607af1b3489178fef1eec1',NULL,'','01a207e9d6517109b230d2a3d415e747','01a207e9d6147bde8d342c73b155a242',NULL,1,'2025-12-02','2026-11-13',NULL,'none','none','none','',0,6,NULL,'M-2025-009','under_way','yellow','Die Übersetzungen fehlen noch.','m-2025-009 notfallkarte hausliche gewalt','','','','','','');
INSERT INTO "measure" VALUES ('01a207e9dd0f79e5adabbc8a187bf9a6','M-2025-010 Suchtprävention an der Gesamtschule',4,'2026-11-23 10:18:16.719639','2026-11-23 10:18:16.727235','root',NULL,'Suchtprävention an der Gesamtschule','01a207e9dc607bb3b857169e1f86b73f','01a207e9d66a7ceea1a55394259dad72','','01a207e9d64e7a7ba765fdd520786dba','01a207e9d6147249987bb24a3ac12c30',NULL,1,'2025-12-02','2027-06-11',NULL,'none','none','none','',0,6,NULL,'M-2025-010','under_way','green','','m-2025-010 suchtpravention an der gesamtschule','','','','','','');
INSERT INTO "measure" VALUES ('01a207e9dd1a7bd699ef5b3e8cec9abb','M-2025-011 Alkoholverbot auf dem Marktplatz',2,'2026-11-23 10:18:16.730760','2026-11-23 10:18:16.733112','root',NULL,'Alkoholverbot auf dem Marktplatz','01a207e9dc607bb3b857169e1f86b73f','01a207e9d67a770d8d7898a7c8182e38','',NULL,'01a207e9d60e7ac8b0581edcab1f39e8',NULL,1,'2025-10-01','2026-01-20',NULL,'none','none','none','',0,6,NULL,'M-2025-011','rejected','none','','m-2025-011 alkoholverbot auf dem marktplatz','','','','','','');
CREATE TABLE measure_assignment ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, measure_id CHAR(32) NOT NULL, assignment_id CHAR(32) NOT NULL, CONSTRAINT pk_measure_assignment PRIMARY KEY (id), CONSTRAINT fk_measure_assignment_assignment_id_assignment FOREIGN KEY(assignment_id) REFERENCES assignment (id) ON DELETE CASCADE, CONSTRAINT fk_measure_assignment_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
INSERT INTO "measure_assignment" VALUES ('01a207e9dd2577be93c1594ed709c8cb',1,'01a207e9dc74757e8301fef47dbb0d64','01a207e9da7873539380894aca236b66');
INSERT INTO "measure_assignment" VALUES ('01a207e9dd2776afac69e55fca152ae7',1,'01a207e9dcef7d3985e8bd6a622e75e2','01a207e9d8e47380b6cc5eb660f620a7');
CREATE TABLE measure_attachment ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, is_public BOOLEAN NOT NULL, measure_id CHAR(32) NOT NULL, position INTEGER NOT NULL, file_name VARCHAR(255) NOT NULL, sha256 VARCHAR(64), CONSTRAINT pk_measure_attachment PRIMARY KEY (id), CONSTRAINT fk_measure_attachment_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_measure_attachment_sha256_blob FOREIGN KEY(sha256) REFERENCES blob (sha256) );
CREATE TABLE measure_keyword ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, measure_id CHAR(32) NOT NULL, keyword_id CHAR(32) NOT NULL, CONSTRAINT pk_measure_keyword PRIMARY KEY (id), CONSTRAINT fk_measure_keyword_keyword_id_keyword FOREIGN KEY(keyword_id) REFERENCES keyword (id) ON DELETE CASCADE, CONSTRAINT fk_measure_keyword_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
INSERT INTO "measure_keyword" VALUES ('01a207e9dc7d72f886837187754e4839',1,'01a207e9dc74757e8301fef47dbb0d64','01a207e9dc7a73adbad1705247a9c084');
INSERT INTO "measure_keyword" VALUES ('01a207e9dc7e735c9887529e8f9f64a5',1,'01a207e9dc74757e8301fef47dbb0d64','01a207e9dc7b77cd8f5a182962dbce50');
INSERT INTO "measure_keyword" VALUES ('01a207e9dc9c7998878b9fe19d252c1b',1,'01a207e9dc947df79734ae5637ca94ab','01a207e9dc7a73adbad1705247a9c084');
INSERT INTO "measure_keyword" VALUES ('01a207e9dc9d702eb9bd68e2bd744a28',1,'01a207e9dc947df79734ae5637ca94ab','01a207e9dc977cbfa0c25cf6ed543153');
INSERT INTO "measure_keyword" VALUES ('01a207e9dcac77cb8048e64977d08c4d',1,'01a207e9dca3787793bf9f07ad259db9','01a207e9dc7a73adbad1705247a9c084');
INSERT INTO "measure_keyword" VALUES ('01a207e9dcac7ebeaeb68ebbdb16f14f',1,'01a207e9dca3787793bf9f07ad259db9','01a207e9dca77b6d87fd950ac8bdf007');
INSERT INTO "measure_keyword" VALUES ('01a207e9dcb471ccad1f49e89cafe8da',1,'01a207e9dcb072699e5462eaecbb6a48','01a207e9d6767a82b8f68c52537806c4');
INSERT INTO "measure_keyword" VALUES ('01a207e9dcb478f4a70f8c5b2d387a8a',1,'01a207e9dcb072699e5462eaecbb6a48','01a207e9d67678eca9033d2c78eb1fe1');
INSERT INTO "measure_keyword" VALUES ('01a207e9dcb47ddcb34def639346f2c4',1,'01a207e9dcb072699e5462eaecbb6a48','01a207e9dc7b77cd8f5a182962dbce50');
INSERT INTO "measure_keyword" VALUES ('01a207e9dcc178f682476b436d9de24d',1,'01a207e9dcbe7347b212eec4e4d95639','01a207e9dc7a73adbad1705247a9c084');
INSERT INTO "measure_keyword" VALUES ('01a207e9dcc17ec598dfd78237381cd2',1,'01a207e9dcbe7347b212eec4e4d95639','01a207e9dc7b77cd8f5a182962dbce50');
INSERT INTO "measure_keyword" VALUES ('01a207e9dcce7c978e45d232174e3d4d',1,'01a207e9dcca796ba884d4c9f3ff82a0','01a207e9dccc7cbb88e03ca882454125');
INSERT INTO "measure_keyword" VALUES ('01a207e9dccf720ea0a223bf8f971785',1,'01a207e9dcca796ba884d4c9f3ff82a0','01a207e9dccd7e95b3d449bd0e0b8ba4');
INSERT INTO "measure_keyword" VALUES ('01a207e9dcdd7bdf96851e7b73e70a77',1,'01a207e9dcda75258663d3d2d4cb1076','01a207e9d67678eca9033d2c78eb1fe1');
INSERT INTO "measure_keyword" VALUES ('01a207e9dcde737ca164b35f2c51db63',1,'01a207e9dcda75258663d3d2d4cb1076','01a207e9d66f7ce09a99f533f59c4e7d');
INSERT INTO "measure_keyword" VALUES ('01a207e9dce77bf3afbdfa4249bc37b5',1,'01a207e9dce47c0f99ee36c0f1b80c3f','01a207e9d67678eca9033d2c78eb1fe1');
INSERT INTO "measure_keyword" VALUES ('01a207e9dce871af9d0f477e238a312c',1,'01a207e9dce47c0f99ee36c0f1b80c3f','01a207e9d66f7ce09a99f533f59c4e7d');
INSERT INTO "measure_keyword" VALUES ('01a207e9dcf47bb3ad264024d6342476',1,'01a207e9dcef7d3985e8bd6a622e75e2','01a207e9d67677cc83ad6667084d242f');
INSERT INTO "measure_keyword" VALUES ('01a207e9dcf5711eab050eb177de5f42',1,'01a207e9dcef7d3985e8bd6a622e75e2','01a207e9dcf37e5e8a121cb15370e32a');
INSERT INTO "measure_keyword" VALUES ('01a207e9dd0178debe7452a9c88dbcd6',1,'01a207e9dcfd7e2fbac801fb3b5241ce','01a207e9dcff7f4ea1cc23a5099353e4');
INSERT INTO "measure_keyword" VALUES ('01a207e9dd017e6fac2f283131032eac',1,'01a207e9dcfd7e2fbac801fb3b5241ce','01a207e9d66f7ce09a99f533f59c4e7d');
INSERT INTO "measure_keyword" VALUES ('01a207e9dd077520a68f94169db6f168',1,'01a207e9dd04733aac32ebacb9c56304','01a207e9d6767a82b8f68c52537806c4');
INSERT INTO "measure_keyword" VALUES ('01a207e9dd077ad3ba0a8df5fb2f33d9',1,'01a207e9dd04733aac32ebacb9c56304','01a207e9d66f7f01a4cd4240e3038926');
INSERT INTO "measure_keyword" VALUES ('01a207e9dd127aae8eeedc2cc637994a',1,'01a207e9dd0f79e5adabbc8a187bf9a6','01a207e9d67678eca9033d2c78eb1fe1');
INSERT INTO "measure_keyword" VALUES ('01a207e9dd13703fa097d260cb5e7fb1',1,'01a207e9dd0f79e5adabbc8a187bf9a6','01a207e9d66f7e268081209129df8d6f');
CREATE TABLE measure_partner ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), task VARCHAR(300) NOT NULL, measure_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_measure_partner PRIMARY KEY (id), CONSTRAINT fk_measure_partner_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_measure_partner_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_measure_partner_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "measure_partner" VALUES ('01a207e9dd377ceda7ebc18cd9ffce52',1,NULL,'01a207e9d61574668d9b6875f89b44ec','Grünschnitt','01a207e9dc74757e8301fef47dbb0d64',0);
INSERT INTO "measure_partner" VALUES ('01a207e9dd397ca6a0c062e7d78edc5b',1,NULL,'01a207e9d60c7809b094342d27cfeb78','Begehung, Fallzahlen','01a207e9dc74757e8301fef47dbb0d64',1);
CREATE TABLE measure_report ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, reported_on DATE NOT NULL, reporter VARCHAR(300) NOT NULL, person_id CHAR(32), light VARCHAR(32), progress INTEGER, measure_id CHAR(32) NOT NULL, source VARCHAR(32) NOT NULL, meeting_id CHAR(32), request_id CHAR(32), search_text VARCHAR NOT NULL, text VARCHAR(1000000) NOT NULL, next_steps VARCHAR(1000000) NOT NULL, CONSTRAINT pk_measure_report PRIMARY KEY (id), CONSTRAINT fk_measure_report_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_measure_report_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL, CONSTRAINT fk_measure_report_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_measure_report_request_id_report_request FOREIGN KEY(request_id) REFERENCES report_request (id) ON DELETE SET NULL );
INSERT INTO "measure_report" VALUES ('01a207e9dd737389be8c2de408e6cfe7','Der Grünschnitt ist erledigt. Für die Leuchten liegt ein Angebot vor, ein zweites ist angefragt.',1,'2026-03-27','','01a207e9d64c72d5becdab0ea64cf1c8',NULL,NULL,'01a207e9dc74757e8301fef47dbb0d64','form',NULL,NULL,'der grunschnitt ist erledigt. fur die leuchten liegt ein angebot vor, ein zweites ist angefragt.','Der Grünschnitt ist erledigt. Für die Leuchten liegt ein Angebot vor, ein zweites ist angefragt.','');
INSERT INTO "measure_report" VALUES ('01a207e9dd757bbcba6e53f557a0349a','Elf Abende, im Schnitt 30 Jugendliche. Die Halle ist bis zu den Sommerferien gebucht.',1,'2026-03-27','','01a207e9d63d7a7c9b521325c5887555',NULL,NULL,'01a207e9dce47c0f99ee36c0f1b80c3f','office',NULL,NULL,'elf abende, im schnitt 30 jugendliche. die halle ist bis zu den sommerferien gebucht.','Elf Abende, im Schnitt 30 Jugendliche. Die Halle ist bis zu den Sommerferien gebucht.','');
INSERT INTO "measure_report" VALUES ('01a207e9dd7675c092bb9cf240c778a2','Die Bürgerbefragung ist ausgewertet; die 2. Sicherheitskonferenz wird für den Herbst vorbereitet.',1,'2026-03-17','','01a207e9d62b7de9ab72f3b19d638e3f',NULL,NULL,'01a207e9dcbe7347b212eec4e4d95639','meeting',NULL,NULL,'die burgerbefragung ist ausgewertet; die 2. sicherheitskonferenz wird fur den herbst vorbereitet.','Die Bürgerbefragung ist ausgewertet; die 2. Sicherheitskonferenz wird für den Herbst vorbereitet.','');
INSERT INTO "measure_report" VALUES ('01a207e9dd767e40855714e1ec44c2cb','74 Beratungen im ersten Jahr; die Lotsen machen weiter.',1,'2026-02-03','','01a207e9d6287ff89806b478230baafd',NULL,NULL,'01a207e9dcca796ba884d4c9f3ff82a0','office',NULL,NULL,'74 beratungen im ersten jahr; die lotsen machen weiter.','74 Beratungen im ersten Jahr; die Lotsen machen weiter.','');
INSERT INTO "measure_report" VALUES ('01a207e9dd7775c3baa8c6a620402d15','Die achten Klassen haben begonnen; zwei Elternabende sind vereinbart.',1,'2026-02-27','','01a207e9d64e7a7ba765fdd520786dba',NULL,NULL,'01a207e9dd0f79e5adabbc8a187bf9a6','office',NULL,NULL,'die achten klassen haben begonnen; zwei elternabende sind vereinbart.','Die achten Klassen haben begonnen; zwei Elternabende sind vereinbart.','');
CREATE TABLE measure_resolution ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, measure_id CHAR(32) NOT NULL, resolution_id CHAR(32) NOT NULL, CONSTRAINT pk_measure_resolution PRIMARY KEY (id), CONSTRAINT fk_measure_resolution_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_measure_resolution_resolution_id_resolution FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE CASCADE );
INSERT INTO "measure_resolution" VALUES ('01a207e9dd207242922cbcdfe28bfc1c',1,'01a207e9dc74757e8301fef47dbb0d64','01a207e9da5478c2bf8360087c954dcc');
INSERT INTO "measure_resolution" VALUES ('01a207e9dd2272ccb41218ba4bb7fca0',1,'01a207e9dc947df79734ae5637ca94ab','01a207e9da637d10a748b5f7d002fbf4');
CREATE TABLE meeting ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, number INTEGER NOT NULL, held_on DATE NOT NULL, planned_start TIME, planned_end TIME, place VARCHAR(300) NOT NULL, access_note VARCHAR(300) NOT NULL, chair_id CHAR(32), keeper_id CHAR(32), reference VARCHAR(100) NOT NULL, invited_on DATE, invitation_form VARCHAR(32) NOT NULL, received_on DATE, urgency_reason VARCHAR(300) NOT NULL, reply_by DATE, invitation_recipients VARCHAR(1000) NOT NULL, begun_at TIME, ended_at TIME, committee_id CHAR(32) NOT NULL, state VARCHAR(32) NOT NULL, rule_set_id CHAR(32), legal_members INTEGER NOT NULL, sequence INTEGER NOT NULL, search_text VARCHAR NOT NULL, invitation_text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_meeting PRIMARY KEY (id), CONSTRAINT fk_meeting_chair_id_person FOREIGN KEY(chair_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_meeting_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE, CONSTRAINT fk_meeting_keeper_id_person FOREIGN KEY(keeper_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_meeting_rule_set_id_rule_set FOREIGN KEY(rule_set_id) REFERENCES rule_set (id) ON DELETE SET NULL );
INSERT INTO "meeting" VALUES ('01a207e9d7c173329a50f78c45d76cff','9. Sitzung am 17.06.2025',6,'2026-11-23 10:18:15.361229','2026-11-23 10:18:15.523189','root',NULL,9,'2025-06-17','16:00:00.000000',NULL,'Rathaus, Sitzungssaal Mansbach','','01a207e9d61c78e89ac7c655227363c9','01a207e9d6497c0aa9a12a82c8a623b1','','2025-05-20','email',NULL,'',NULL,'','16:00:00.000000','17:40:00.000000','01a207e9d6b67b4a9d2f333ca56fd83a','held','01a207e9d86173c9af17ce54529b9a22',11,0,'9. sitzung am 17.06.2025
rathaus, sitzungssaal mansbach','');
INSERT INTO "meeting" VALUES ('01a207e9d86574d78e846b0be8b9dc51','10. Sitzung am 16.09.2025',6,'2026-11-23 10:18:15.525326','2026-11-23 10:18:15.637958','root',NULL,10,'2025-09-16','16:00:00.000000',NULL,'Rathaus, Sitzungssaal Mansbach','','01a207e9d61c78e89ac7c655227363c9','01a207e9d6497c0aa9a12a82c8a623b1','','2025-08-20','email',NULL,'',NULL,'','16:00:00.000000','17:40:00.000000','01a207e9d6b67b4a9d2f333ca56fd83a','held','01a207e9d8d4770d96d45ad2d78a2636',11,0,'10. sitzung am 16.09.2025
rathaus, sitzungssaal mansbach','');
INSERT INTO "meeting" VALUES ('01a207e9d8f378b7936583835f183ca1','11. Sitzung am 02.12.2025',6,'2026-11-23 10:18:15.667568','2026-11-23 10:18:15.778655','root',NULL,11,'2025-12-02','16:00:00.000000',NULL,'Rathaus, Sitzungssaal Mansbach','','01a207e9d61c78e89ac7c655227363c9','01a207e9d6497c0aa9a12a82c8a623b1','','2025-11-20','email',NULL,'',NULL,'','16:00:00.000000','17:40:00.000000','01a207e9d6b67b4a9d2f333ca56fd83a','held','01a207e9d96173edae92da5dc9776f6e',11,0,'11. sitzung am 02.12.2025
rathaus, sitzungssaal mansbach','');
INSERT INTO "meeting" VALUES ('01a207e9d9757786aaa8b18373f35c00','12. Sitzung am 17.03.2026',6,'2026-11-23 10:18:15.797492','2026-11-23 10:18:16.069722','root',NULL,12,'2026-03-17','16:00:00.000000','18:00:00.000000','Rathaus, Sitzungssaal Mansbach','Raum 214, stufenlos über Eingang Nord, induktive Höranlage vorhanden','01a207e9d61c78e89ac7c655227363c9','01a207e9d6497c0aa9a12a82c8a623b1','32-70/2026-03','2026-02-24','email',NULL,'','2026-03-10','LG-Mitglieder; beratend: KOMPASS-Beratung PP Mittelhessen, Jugendbeirat; nachrichtlich: Magistratsbüro','16:02:00.000000','18:11:00.000000','01a207e9d6b67b4a9d2f333ca56fd83a','held','01a207e9da84731f9ce7ff76d45f08a3',11,0,'12. sitzung am 17.03.2026
rathaus, sitzungssaal mansbach
32-70/2026-03','');
INSERT INTO "meeting" VALUES ('01a207e9db067835a42f381454e63cec','13. Sitzung am 08.12.2026',2,'2026-11-23 10:18:16.198537','2026-11-23 10:18:16.211895','root',NULL,13,'2026-12-08','16:00:00.000000',NULL,'Rathaus, Sitzungssaal Mansbach','','01a207e9d61c78e89ac7c655227363c9','01a207e9d6497c0aa9a12a82c8a623b1','','2026-11-16','email',NULL,'',NULL,'',NULL,NULL,'01a207e9d6b67b4a9d2f333ca56fd83a','invited',NULL,0,0,'13. sitzung am 08.12.2026
rathaus, sitzungssaal mansbach','');
INSERT INTO "meeting" VALUES ('01a207e9dbab7fa7b3905a93707bc82b','14. Sitzung am 09.03.2027',1,'2026-11-23 10:18:16.364003','2026-11-23 10:18:16.364010','root',NULL,14,'2027-03-09','16:00:00.000000',NULL,'Rathaus, Sitzungssaal Mansbach','','01a207e9d61c78e89ac7c655227363c9','01a207e9d6497c0aa9a12a82c8a623b1','',NULL,'email',NULL,'',NULL,'',NULL,NULL,'01a207e9d6b67b4a9d2f333ca56fd83a','scheduled',NULL,0,0,'14. sitzung am 09.03.2027
rathaus, sitzungssaal mansbach','');
INSERT INTO "meeting" VALUES ('01a207e9dc1074eb94f21f4cba1ff620','1. Sitzung am 22.12.2026',1,'2026-11-23 10:18:16.464331','2026-11-23 10:18:16.464338','root',NULL,1,'2026-12-22','16:00:00.000000',NULL,'Rathaus, Raum 112','','01a207e9d64e7a7ba765fdd520786dba',NULL,'',NULL,'email',NULL,'',NULL,'',NULL,NULL,'01a207e9d6e178af81c7e6cffc490df3','scheduled',NULL,0,0,'1. sitzung am 22.12.2026
rathaus, raum 112','');
INSERT INTO "meeting" VALUES ('01a207e9dc1d7020bf954916f11b5a9a','1. Sitzung am 29.12.2026',1,'2026-11-23 10:18:16.477087','2026-11-23 10:18:16.477094','root',NULL,1,'2026-12-29','16:00:00.000000',NULL,'Bürgerhaus Nord','','01a207e9d62b7de9ab72f3b19d638e3f',NULL,'',NULL,'email',NULL,'',NULL,'',NULL,NULL,'01a207e9d6e3742291a58dbc0b8134ff','scheduled',NULL,0,0,'1. sitzung am 29.12.2026
burgerhaus nord','');
CREATE TABLE meeting_break ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, meeting_id CHAR(32) NOT NULL, starts_at TIME NOT NULL, ends_at TIME, CONSTRAINT pk_meeting_break PRIMARY KEY (id), CONSTRAINT fk_meeting_break_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE );
INSERT INTO "meeting_break" VALUES ('01a207e9da057a47980accd2443aa9b1',1,'01a207e9d9757786aaa8b18373f35c00','17:05:00.000000','17:12:00.000000');
CREATE TABLE membership ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, person_id CHAR(32) NOT NULL, role VARCHAR(32) NOT NULL, voting_right BOOLEAN NOT NULL, organization_id CHAR(32), seat VARCHAR(200) NOT NULL, starts_on DATE, ends_on DATE, position INTEGER NOT NULL, CONSTRAINT pk_membership PRIMARY KEY (id), CONSTRAINT fk_membership_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE, CONSTRAINT fk_membership_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_membership_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "membership" VALUES ('01a207e9d6be70f481a2d475ccb10e44',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d61c78e89ac7c655227363c9','chair',1,'01a207e9d60877fda0de043582e866f4','Stadt Musterau','2023-03-01',NULL,0);
INSERT INTO "membership" VALUES ('01a207e9d6c07c10bf822bce78e5b3fa',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d6287ff89806b478230baafd','deputy_chair',1,'01a207e9d60c7809b094342d27cfeb78','','2023-03-01',NULL,1);
INSERT INTO "membership" VALUES ('01a207e9d6c27593a645790fb4f09d34',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d62b7de9ab72f3b19d638e3f','member',1,'01a207e9d60e7ac8b0581edcab1f39e8','','2023-03-01',NULL,2);
INSERT INTO "membership" VALUES ('01a207e9d6c37e418cbc5fe06b8f0f54',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d62e79e4997533a4cd5f1103','member',1,'01a207e9d60f73ce8098f02ae7e0262c','','2023-03-01',NULL,3);
INSERT INTO "membership" VALUES ('01a207e9d6c57b72b227867acafb5bad',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d6317397a452bfe95f1ed738','member',1,'01a207e9d60f7c8c8df96fa447036435','','2023-03-01',NULL,4);
INSERT INTO "membership" VALUES ('01a207e9d6c7750abf7d1864e446d7c4',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d633799d815a6416b44719c7','member',1,'01a207e9d60e71b7bc7ea8614c760430','','2023-03-01',NULL,5);
INSERT INTO "membership" VALUES ('01a207e9d6c87fd9838cd7545d041f31',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d6367419979cca84ef0d5ddb','member',1,'01a207e9d61075029e6c828e277570d7','','2023-03-01',NULL,6);
INSERT INTO "membership" VALUES ('01a207e9d6ca7b9bb86a7bbe0987ee3d',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d6387dcfb4bb39560fcf4a75','member',1,'01a207e9d611703d8051d5c87b511bcf','','2023-03-01',NULL,7);
INSERT INTO "membership" VALUES ('01a207e9d6cc7868862a1dcda2dd4f31',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d63b7396af2e0b2c92feb90b','member',1,'01a207e9d6117a79abe5785e7a9a74e7','','2023-03-01',NULL,8);
INSERT INTO "membership" VALUES ('01a207e9d6d9714d90cc2e901136c851',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d640700fa5a5118d4590c371','member',1,'01a207e9d61272bd8cd31b353b358179','','2023-03-01',NULL,9);
INSERT INTO "membership" VALUES ('01a207e9d6da7cffbb749935d3849031',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d642789a9774a8e965f2409d','member',1,'01a207e9d6127ac3a2b3aafe3ef8a0f0','','2023-03-01',NULL,10);
INSERT INTO "membership" VALUES ('01a207e9d6dc78d0a3cf40d19018666d',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d6447ff4b04e5e1c127eb765','adviser',0,'01a207e9d60d7715ac43e734cb50d161','KOMPASS-Beraterin','2023-03-01',NULL,11);
INSERT INTO "membership" VALUES ('01a207e9d6de7599839eb145abc516b2',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d64774bfb1a3cdc3d1b95be3','adviser',0,'01a207e9d6137aaa83a693e2c5349913','','2023-03-01',NULL,12);
INSERT INTO "membership" VALUES ('01a207e9d6e070a8bbae32825a2c22d1',1,'01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9d6497c0aa9a12a82c8a623b1','keeper',0,'01a207e9d60877fda0de043582e866f4','Geschäftsstelle','2023-03-01',NULL,13);
INSERT INTO "membership" VALUES ('01a207e9d6e47fadabba3a224e916de9',1,'01a207e9d6e178af81c7e6cffc490df3','01a207e9d64e7a7ba765fdd520786dba','chair',1,NULL,'',NULL,NULL,0);
INSERT INTO "membership" VALUES ('01a207e9d6e677fa80b5fce2c741f5e9',1,'01a207e9d6e178af81c7e6cffc490df3','01a207e9d62e79e4997533a4cd5f1103','member',1,NULL,'',NULL,NULL,1);
INSERT INTO "membership" VALUES ('01a207e9d6e87032b320dd61e3cfe030',1,'01a207e9d6e178af81c7e6cffc490df3','01a207e9d6317397a452bfe95f1ed738','member',1,NULL,'',NULL,NULL,2);
INSERT INTO "membership" VALUES ('01a207e9d6e97ac6885f6d027e765db1',1,'01a207e9d6e178af81c7e6cffc490df3','01a207e9d6447ff4b04e5e1c127eb765','member',1,NULL,'',NULL,NULL,3);
INSERT INTO "membership" VALUES ('01a207e9d6eb71788c3e839b72e1ae02',1,'01a207e9d6e3742291a58dbc0b8134ff','01a207e9d62b7de9ab72f3b19d638e3f','chair',1,NULL,'',NULL,NULL,0);
INSERT INTO "membership" VALUES ('01a207e9d6ec79d5bac9b58c6034b898',1,'01a207e9d6e3742291a58dbc0b8134ff','01a207e9d6287ff89806b478230baafd','member',1,NULL,'',NULL,NULL,1);
INSERT INTO "membership" VALUES ('01a207e9d6ee756a84d16b7cbf91a46a',1,'01a207e9d6e3742291a58dbc0b8134ff','01a207e9d642789a9774a8e965f2409d','member',1,NULL,'',NULL,NULL,2);
INSERT INTO "membership" VALUES ('01a207e9d6ef7dbe8d4dc3463bb973ad',1,'01a207e9d6e3742291a58dbc0b8134ff','01a207e9d64774bfb1a3cdc3d1b95be3','member',1,NULL,'',NULL,NULL,3);
CREATE TABLE milestone ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, starts_on DATE, due_on DATE, done_on DATE, weight INTEGER NOT NULL, note VARCHAR(1000) NOT NULL, measure_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_milestone PRIMARY KEY (id), CONSTRAINT fk_milestone_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
INSERT INTO "milestone" VALUES ('01a207e9dd2b7b1886b653d0b70ba926',1,'Beleuchtung gemessen','2026-02-10','2026-02-28','2026-02-20',1,'','01a207e9dc74757e8301fef47dbb0d64',0);
INSERT INTO "milestone" VALUES ('01a207e9dd2d7b8d840fe3c9028e60a8',1,'Grünschnitt Frühjahr','2026-03-01','2026-03-31','2026-03-27',1,'','01a207e9dc74757e8301fef47dbb0d64',1);
INSERT INTO "milestone" VALUES ('01a207e9dd2e7d8f95abfb34151f6f69',1,'Angebot der Stadtwerke','2026-03-17','2026-12-14',NULL,2,'','01a207e9dc74757e8301fef47dbb0d64',2);
INSERT INTO "milestone" VALUES ('01a207e9dd2f7eaab28fa8418ea35a66',1,'Leuchten montiert','2026-12-23','2027-02-06',NULL,4,'','01a207e9dc74757e8301fef47dbb0d64',3);
CREATE TABLE milestone_link ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, milestone_id CHAR(32) NOT NULL, after_id CHAR(32) NOT NULL, CONSTRAINT pk_milestone_link PRIMARY KEY (id), CONSTRAINT fk_milestone_link_after_id_milestone FOREIGN KEY(after_id) REFERENCES milestone (id) ON DELETE CASCADE, CONSTRAINT fk_milestone_link_milestone_id_milestone FOREIGN KEY(milestone_id) REFERENCES milestone (id) ON DELETE CASCADE );
INSERT INTO "milestone_link" VALUES ('01a207e9dd327a88a040ff01ba461a56',1,'01a207e9dd2e7d8f95abfb34151f6f69','01a207e9dd2b7b1886b653d0b70ba926');
INSERT INTO "milestone_link" VALUES ('01a207e9dd3474229c3a86c9448c81d6',1,'01a207e9dd2f7eaab28fa8418ea35a66','01a207e9dd2e7d8f95abfb34151f6f69');
CREATE TABLE minutes ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, issued_on DATE, distribution VARCHAR(1000) NOT NULL, next_meeting VARCHAR(300) NOT NULL, meeting_id CHAR(32) NOT NULL, CONSTRAINT pk_minutes PRIMARY KEY (id), CONSTRAINT fk_minutes_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE );
INSERT INTO "minutes" VALUES ('01a207e9d7c7743a96623fc688e7b6e6',2,'summary','2025-06-24','','','01a207e9d7c173329a50f78c45d76cff');
INSERT INTO "minutes" VALUES ('01a207e9d86775409b79b259da6f9a00',2,'summary','2025-09-23','','','01a207e9d86574d78e846b0be8b9dc51');
INSERT INTO "minutes" VALUES ('01a207e9d8f578e8bed7d988d4a00969',2,'summary','2025-12-09','','','01a207e9d8f378b7936583835f183ca1');
INSERT INTO "minutes" VALUES ('01a207e9d97778c5a672cb0d0c518f14',2,'summary','2026-03-24','Mitglieder, beratende Mitglieder, Magistratsbüro; Auszug TOP 6.1: Stadtwerke; Auszug TOP 6.2: Polizeistation','','01a207e9d9757786aaa8b18373f35c00');
INSERT INTO "minutes" VALUES ('01a207e9db0876f98aee46e95f55b5d0',1,'summary',NULL,'','','01a207e9db067835a42f381454e63cec');
INSERT INTO "minutes" VALUES ('01a207e9dbae73519faab4458a8be214',1,'summary',NULL,'','','01a207e9dbab7fa7b3905a93707bc82b');
INSERT INTO "minutes" VALUES ('01a207e9dc1274adad2a73a6585b9d19',1,'results',NULL,'','','01a207e9dc1074eb94f21f4cba1ff620');
INSERT INTO "minutes" VALUES ('01a207e9dc1e7f25b5a8954feb4a8dc7',1,'results',NULL,'','','01a207e9dc1d7020bf954916f11b5a9a');
CREATE TABLE minutes_step ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, taken_on DATE NOT NULL, person VARCHAR(300) NOT NULL, reason VARCHAR(1000) NOT NULL, approved_in_id CHAR(32), approved_item_id CHAR(32), meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, state VARCHAR(32) NOT NULL, CONSTRAINT pk_minutes_step PRIMARY KEY (id), CONSTRAINT fk_minutes_step_approved_in_id_meeting FOREIGN KEY(approved_in_id) REFERENCES meeting (id) ON DELETE SET NULL, CONSTRAINT fk_minutes_step_approved_item_id_agenda_item FOREIGN KEY(approved_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, CONSTRAINT fk_minutes_step_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE );
INSERT INTO "minutes_step" VALUES ('01a207e9dab77ee0afa1e77f75ea1a77',1,'2025-06-24','Bürgermeisterin Dr. Jutta Eichenlaub, Marion Querfurth','',NULL,NULL,'01a207e9d7c173329a50f78c45d76cff',1,'signed');
INSERT INTO "minutes_step" VALUES ('01a207e9daba7c988bdea4052c1d4c61',1,'2025-06-25','Marion Querfurth','',NULL,NULL,'01a207e9d7c173329a50f78c45d76cff',2,'sent');
INSERT INTO "minutes_step" VALUES ('01a207e9dabe7d5fbc1857c7c6e1acc4',1,'2025-09-16','','','01a207e9d86574d78e846b0be8b9dc51',NULL,'01a207e9d7c173329a50f78c45d76cff',3,'approved');
INSERT INTO "minutes_step" VALUES ('01a207e9dade730b8e9759f2cbce9d85',1,'2025-09-23','Bürgermeisterin Dr. Jutta Eichenlaub, Marion Querfurth','',NULL,NULL,'01a207e9d86574d78e846b0be8b9dc51',1,'signed');
INSERT INTO "minutes_step" VALUES ('01a207e9dadf7c30a12ac9d1fd0580c5',1,'2025-09-24','Marion Querfurth','',NULL,NULL,'01a207e9d86574d78e846b0be8b9dc51',2,'sent');
INSERT INTO "minutes_step" VALUES ('01a207e9dae17d2e9136fdff29fd74ef',1,'2025-12-02','','','01a207e9d8f378b7936583835f183ca1',NULL,'01a207e9d86574d78e846b0be8b9dc51',3,'approved');
INSERT INTO "minutes_step" VALUES ('01a207e9db017613b4e5c14cba5f1653',1,'2025-12-09','Bürgermeisterin Dr. Jutta Eichenlaub, Marion Querfurth','',NULL,NULL,'01a207e9d8f378b7936583835f183ca1',1,'signed');
INSERT INTO "minutes_step" VALUES ('01a207e9db037169a5d696c144d1461c',1,'2025-12-10','Marion Querfurth','',NULL,NULL,'01a207e9d8f378b7936583835f183ca1',2,'sent');
INSERT INTO "minutes_step" VALUES ('01a207e9db05726ebb6d9bcde7a2d2c0',1,'2026-03-17','','','01a207e9d9757786aaa8b18373f35c00','01a207e9d97c7e19b05c5db664ff158f','01a207e9d8f378b7936583835f183ca1',3,'approved');
CREATE TABLE minutes_version ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, made_on DATE NOT NULL, occasion VARCHAR(300) NOT NULL, internal VARCHAR NOT NULL, public VARCHAR NOT NULL, nonpublic VARCHAR NOT NULL, CONSTRAINT pk_minutes_version PRIMARY KEY (id), CONSTRAINT fk_minutes_version_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE );
INSERT INTO "minutes_version" VALUES ('01a207e9dab57c7097c90bdb2859d0e2',1,'01a207e9d7c173329a50f78c45d76cff',1,'2025-06-24','unterzeichnet','{"title":"Niederschrift über die 9. Sitzung der Lenkungsgruppe des Präventionsrates","running_title":"Niederschrift 9/2025","foot_note":"Ausgefertigt am 24. Juni 2025","marking":"","kind":"Kurzverlaufsprotokoll","subtitle":"über die 9. Sitzung der Lenkungsgruppe des Präventionsrates","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 17. Juni 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. Mai 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[{"level":1,"heading":"TOP 1  Eröffnung, Ladung, Beschlussfähigkeit","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d7d176b79d796fae12e99483"},{"level":1,"heading":"TOP 2  Feststellung der Tagesordnung","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d7d47c9a82e1122c4e842ef5"},{"level":1,"heading":"TOP 3  Beschlusskontrolle","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d7d67e20b424306851ef2ef1"},{"level":1,"heading":"TOP 4  Berichte aus den Arbeitsgruppen","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d7d87daa9edf90e563ce880a"},{"level":1,"heading":"TOP 5  Mitteilungen und Anfragen, Verschiedenes","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d7da7c479e8df19ff445047e"}],"closing_notes":[],"nonpublic_hint":"","assignments":[],"next_meeting":"","place_and_day":"Musterau, 24. Juni 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"Mitglieder","corrections":[],"approval":""}','{"title":"Niederschrift über die 9. Sitzung der Lenkungsgruppe des Präventionsrates","running_title":"Niederschrift 9/2025","foot_note":"Ausgefertigt am 24. Juni 2025","marking":"","kind":"Kurzverlaufsprotokoll","subtitle":"über die 9. Sitzung der Lenkungsgruppe des Präventionsrates","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 17. Juni 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. Mai 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[{"level":1,"heading":"TOP 1  Eröffnung, Ladung, Beschlussfähigkeit","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d7d176b79d796fae12e99483"},{"level":1,"heading":"TOP 2  Feststellung der Tagesordnung","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d7d47c9a82e1122c4e842ef5"},{"level":1,"heading":"TOP 3  Beschlusskontrolle","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d7d67e20b424306851ef2ef1"},{"level":1,"heading":"TOP 4  Berichte aus den Arbeitsgruppen","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d7d87daa9edf90e563ce880a"},{"level":1,"heading":"TOP 5  Mitteilungen und Anfragen, Verschiedenes","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d7da7c479e8df19ff445047e"}],"closing_notes":[],"nonpublic_hint":"","assignments":[],"next_meeting":"","place_and_day":"Musterau, 24. Juni 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"","corrections":[],"approval":""}','{"title":"Niederschrift über die 9. Sitzung der Lenkungsgruppe des Präventionsrates, nichtöffentlicher Teil","running_title":"Niederschrift 9/2025","foot_note":"Ausgefertigt am 24. Juni 2025","marking":"Nichtöffentlich","kind":"Kurzverlaufsprotokoll","subtitle":"über die 9. Sitzung der Lenkungsgruppe des Präventionsrates, nichtöffentlicher Teil","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 17. Juni 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. Mai 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[],"closing_notes":[],"nonpublic_hint":"","assignments":[],"next_meeting":"","place_and_day":"Musterau, 24. Juni 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"Mitglieder","corrections":[],"approval":""}');
INSERT INTO "minutes_version" VALUES ('01a207e9dadd799db1dc96b46b57e6e7',1,'01a207e9d86574d78e846b0be8b9dc51',1,'2025-09-23','unterzeichnet','{"title":"Niederschrift über die 10. Sitzung der Lenkungsgruppe des Präventionsrates","running_title":"Niederschrift 10/2025","foot_note":"Ausgefertigt am 23. September 2025","marking":"","kind":"Kurzverlaufsprotokoll","subtitle":"über die 10. Sitzung der Lenkungsgruppe des Präventionsrates","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 16. September 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. August 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[{"level":1,"heading":"TOP 1  Eröffnung, Ladung, Beschlussfähigkeit","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d869721d8013067e85a0851c"},{"level":1,"heading":"TOP 2  Feststellung der Tagesordnung","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d86b70779eb44494970c1476"},{"level":1,"heading":"TOP 3  Beschlusskontrolle","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d86c7f88b7d232a433bbf082"},{"level":1,"heading":"TOP 4  Berichte aus den Arbeitsgruppen","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[{"number":"M-2025-001","title":"Schulwegplan aktualisieren","responsible":"Ordnungsamt","contributors":"","due":"30.11.2025","sentence":"Schulwegplan aktualisieren · zuständig: Ordnungsamt · Frist 30.11.2025"}],"notes":[],"part":"","key":"01a207e9d86e7fc894e289c24f0f0c74"},{"level":1,"heading":"TOP 5  Mitteilungen und Anfragen, Verschiedenes","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d871712a9cecbe0345ac63e5"}],"closing_notes":[],"nonpublic_hint":"","assignments":[{"number":"M-2025-001","title":"Schulwegplan aktualisieren","responsible":"Ordnungsamt","contributors":"","due":"30.11.2025","sentence":"Schulwegplan aktualisieren · zuständig: Ordnungsamt · Frist 30.11.2025"}],"next_meeting":"","place_and_day":"Musterau, 23. September 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"Mitglieder","corrections":[],"approval":""}','{"title":"Niederschrift über die 10. Sitzung der Lenkungsgruppe des Präventionsrates","running_title":"Niederschrift 10/2025","foot_note":"Ausgefertigt am 23. September 2025","marking":"","kind":"Kurzverlaufsprotokoll","subtitle":"über die 10. Sitzung der Lenkungsgruppe des Präventionsrates","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 16. September 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. August 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[{"level":1,"heading":"TOP 1  Eröffnung, Ladung, Beschlussfähigkeit","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d869721d8013067e85a0851c"},{"level":1,"heading":"TOP 2  Feststellung der Tagesordnung","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d86b70779eb44494970c1476"},{"level":1,"heading":"TOP 3  Beschlusskontrolle","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d86c7f88b7d232a433bbf082"},{"level":1,"heading":"TOP 4  Berichte aus den Arbeitsgruppen","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[{"number":"M-2025-001","title":"Schulwegplan aktualisieren","responsible":"Ordnungsamt","contributors":"","due":"30.11.2025","sentence":"Schulwegplan aktualisieren · zuständig: Ordnungsamt · Frist 30.11.2025"}],"notes":[],"part":"","key":"01a207e9d86e7fc894e289c24f0f0c74"},{"level":1,"heading":"TOP 5  Mitteilungen und Anfragen, Verschiedenes","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d871712a9cecbe0345ac63e5"}],"closing_notes":[],"nonpublic_hint":"","assignments":[{"number":"M-2025-001","title":"Schulwegplan aktualisieren","responsible":"Ordnungsamt","contributors":"","due":"30.11.2025","sentence":"Schulwegplan aktualisieren · zuständig: Ordnungsamt · Frist 30.11.2025"}],"next_meeting":"","place_and_day":"Musterau, 23. September 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"","corrections":[],"approval":""}','{"title":"Niederschrift über die 10. Sitzung der Lenkungsgruppe des Präventionsrates, nichtöffentlicher Teil","running_title":"Niederschrift 10/2025","foot_note":"Ausgefertigt am 23. September 2025","marking":"Nichtöffentlich","kind":"Kurzverlaufsprotokoll","subtitle":"über die 10. Sitzung der Lenkungsgruppe des Präventionsrates, nichtöffentlicher Teil","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 16. September 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. August 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[],"closing_notes":[],"nonpublic_hint":"","assignments":[],"next_meeting":"","place_and_day":"Musterau, 23. September 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"Mitglieder","corrections":[],"approval":""}');
INSERT INTO "minutes_version" VALUES ('01a207e9db007ceca11803be9fc888b4',1,'01a207e9d8f378b7936583835f183ca1',1,'2025-12-09','unterzeichnet','{"title":"Niederschrift über die 11. Sitzung der Lenkungsgruppe des Präventionsrates","running_title":"Niederschrift 11/2025","foot_note":"Ausgefertigt am 9. Dezember 2025","marking":"","kind":"Kurzverlaufsprotokoll","subtitle":"über die 11. Sitzung der Lenkungsgruppe des Präventionsrates","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 2. Dezember 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. November 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[{"level":1,"heading":"TOP 1  Eröffnung, Ladung, Beschlussfähigkeit","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d8f7736da6cf5cd81ab3dac1"},{"level":1,"heading":"TOP 2  Feststellung der Tagesordnung","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d8f9728cad1bc7401ca24a59"},{"level":1,"heading":"TOP 3  Beschlusskontrolle","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d8fb7259a86b6afbc4adb7f6"},{"level":1,"heading":"TOP 4  Berichte aus den Arbeitsgruppen","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[{"number":"M-2025-002","title":"Sicherheitsgespräche im Stadtteil Nord vorbereiten","responsible":"Polizeistation","contributors":"","due":"31.03.2026","sentence":"Sicherheitsgespräche im Stadtteil Nord vorbereiten · zuständig: Polizeistation · Frist 31.03.2026"},{"number":"M-2025-003","title":"Suchtprävention an den Schulen: Bedarf prüfen","responsible":"Jugendamt","contributors":"","due":"30.04.2026","sentence":"Suchtprävention an den Schulen: Bedarf prüfen · zuständig: Jugendamt · Frist 30.04.2026"}],"notes":[],"part":"","key":"01a207e9d8fd706db9964a19d84710d3"},{"level":1,"heading":"TOP 5  Mitteilungen und Anfragen, Verschiedenes","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d8fe7e2cbf6c50a4516bbc2b"}],"closing_notes":[],"nonpublic_hint":"","assignments":[{"number":"M-2025-002","title":"Sicherheitsgespräche im Stadtteil Nord vorbereiten","responsible":"Polizeistation","contributors":"","due":"31.03.2026","sentence":"Sicherheitsgespräche im Stadtteil Nord vorbereiten · zuständig: Polizeistation · Frist 31.03.2026"},{"number":"M-2025-003","title":"Suchtprävention an den Schulen: Bedarf prüfen","responsible":"Jugendamt","contributors":"","due":"30.04.2026","sentence":"Suchtprävention an den Schulen: Bedarf prüfen · zuständig: Jugendamt · Frist 30.04.2026"}],"next_meeting":"","place_and_day":"Musterau, 9. Dezember 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"Mitglieder","corrections":[],"approval":""}','{"title":"Niederschrift über die 11. Sitzung der Lenkungsgruppe des Präventionsrates","running_title":"Niederschrift 11/2025","foot_note":"Ausgefertigt am 9. Dezember 2025","marking":"","kind":"Kurzverlaufsprotokoll","subtitle":"über die 11. Sitzung der Lenkungsgruppe des Präventionsrates","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 2. Dezember 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. November 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[{"level":1,"heading":"TOP 1  Eröffnung, Ladung, Beschlussfähigkeit","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d8f7736da6cf5cd81ab3dac1"},{"level":1,"heading":"TOP 2  Feststellung der Tagesordnung","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d8f9728cad1bc7401ca24a59"},{"level":1,"heading":"TOP 3  Beschlusskontrolle","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d8fb7259a86b6afbc4adb7f6"},{"level":1,"heading":"TOP 4  Berichte aus den Arbeitsgruppen","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[{"number":"M-2025-002","title":"Sicherheitsgespräche im Stadtteil Nord vorbereiten","responsible":"Polizeistation","contributors":"","due":"31.03.2026","sentence":"Sicherheitsgespräche im Stadtteil Nord vorbereiten · zuständig: Polizeistation · Frist 31.03.2026"},{"number":"M-2025-003","title":"Suchtprävention an den Schulen: Bedarf prüfen","responsible":"Jugendamt","contributors":"","due":"30.04.2026","sentence":"Suchtprävention an den Schulen: Bedarf prüfen · zuständig: Jugendamt · Frist 30.04.2026"}],"notes":[],"part":"","key":"01a207e9d8fd706db9964a19d84710d3"},{"level":1,"heading":"TOP 5  Mitteilungen und Anfragen, Verschiedenes","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a207e9d8fe7e2cbf6c50a4516bbc2b"}],"closing_notes":[],"nonpublic_hint":"","assignments":[{"number":"M-2025-002","title":"Sicherheitsgespräche im Stadtteil Nord vorbereiten","responsible":"Polizeistation","contributors":"","due":"31.03.2026","sentence":"Sicherheitsgespräche im Stadtteil Nord vorbereiten · zuständig: Polizeistation · Frist 31.03.2026"},{"number":"M-2025-003","title":"Suchtprävention an den Schulen: Bedarf prüfen","responsible":"Jugendamt","contributors":"","due":"30.04.2026","sentence":"Suchtprävention an den Schulen: Bedarf prüfen · zuständig: Jugendamt · Frist 30.04.2026"}],"next_meeting":"","place_and_day":"Musterau, 9. Dezember 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"","corrections":[],"approval":""}','{"title":"Niederschrift über die 11. Sitzung der Lenkungsgruppe des Präventionsrates, nichtöffentlicher Teil","running_title":"Niederschrift 11/2025","foot_note":"Ausgefertigt am 9. Dezember 2025","marking":"Nichtöffentlich","kind":"Kurzverlaufsprotokoll","subtitle":"über die 11. Sitzung der Lenkungsgruppe des Präventionsrates, nichtöffentlicher Teil","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 2. Dezember 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. November 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[],"closing_notes":[],"nonpublic_hint":"","assignments":[],"next_meeting":"","place_and_day":"Musterau, 9. Dezember 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"Mitglieder","corrections":[],"approval":""}');
CREATE TABLE monitoring_report ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, starts_on DATE NOT NULL, ends_on DATE NOT NULL, meeting_id CHAR(32), search_text VARCHAR NOT NULL, introduction VARCHAR(1000000) NOT NULL, outlook VARCHAR(1000000) NOT NULL, CONSTRAINT pk_monitoring_report PRIMARY KEY (id), CONSTRAINT fk_monitoring_report_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL );
INSERT INTO "monitoring_report" VALUES ('01a207e9dd7a725ba7a7e752dc683866','Monitoringbericht 2. Halbjahr 2025',1,'2026-11-23 10:18:16.826168','2026-11-23 10:18:16.826174','root',NULL,'Monitoringbericht 2. Halbjahr 2025','2025-07-01','2025-12-31',NULL,'monitoringbericht 2. halbjahr 2025
sehr geehrte damen und herren,

dieser bericht sagt, was im zweiten halbjahr 2025 aus den beschlossenen massnahmen wurde.','Sehr geehrte Damen und Herren,

dieser Bericht sagt, was im zweiten Halbjahr 2025 aus den beschlossenen Maßnahmen wurde.','');
CREATE TABLE number_origin ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, code VARCHAR(40) NOT NULL, CONSTRAINT pk_number_origin PRIMARY KEY (id) );
CREATE TABLE number_series ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(40) NOT NULL, pattern VARCHAR(60) NOT NULL, CONSTRAINT pk_number_series PRIMARY KEY (id), CONSTRAINT uq_number_series_name UNIQUE (name) );
INSERT INTO "number_series" VALUES ('01a207e9dbba70818f57f0027de1978b',1,'paper','PR-{Jahr}/{lfd:03}{Zusatz}');
CREATE TABLE objection ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, raised_by VARCHAR(300) NOT NULL, raised_on DATE NOT NULL, decision VARCHAR(32) NOT NULL, decided_in_id CHAR(32), meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_objection PRIMARY KEY (id), CONSTRAINT fk_objection_decided_in_id_meeting FOREIGN KEY(decided_in_id) REFERENCES meeting (id) ON DELETE SET NULL, CONSTRAINT fk_objection_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE );
CREATE TABLE offer ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, organization_id CHAR(32), person_id CHAR(32), provider VARCHAR(300) NOT NULL, district_id CHAR(32), place VARCHAR(300) NOT NULL, access VARCHAR(1000) NOT NULL, costs VARCHAR(300) NOT NULL, website VARCHAR(300) NOT NULL, approach VARCHAR(32) NOT NULL, reach VARCHAR(32) NOT NULL, evidence VARCHAR(32) NOT NULL, evidence_source VARCHAR(1000) NOT NULL, starts_on DATE, ends_on DATE, checked_on DATE, is_printed BOOLEAN NOT NULL, search_text VARCHAR NOT NULL, description VARCHAR(1000000) NOT NULL, CONSTRAINT pk_offer PRIMARY KEY (id), CONSTRAINT fk_offer_district_id_keyword FOREIGN KEY(district_id) REFERENCES keyword (id) ON DELETE SET NULL, CONSTRAINT fk_offer_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_offer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "offer" VALUES ('01a207e9dd8d719d916c88871b8cdec9','Boxtraining ohne Fäuste',1,'2026-11-23 10:18:16.845123','2026-11-23 10:18:16.845130','root',NULL,'Boxtraining ohne Fäuste','01a207e9d6117a79abe5785e7a9a74e7','01a207e9d63d7a7c9b521325c5887555','','01a207e9d66a7ceea1a55394259dad72','','ohne Anmeldung, dienstags 17–19 Uhr','kostenlos','','social','universal','none','',NULL,NULL,'2026-10-14',1,'boxtraining ohne fauste
sport, regeln und gesprache in einer festen gruppe.','Sport, Regeln und Gespräche in einer festen Gruppe.');
INSERT INTO "offer" VALUES ('01a207e9dd9d76049c454d9cd2b5ca89','Klassenrat an der Gesamtschule',1,'2026-11-23 10:18:16.861394','2026-11-23 10:18:16.861401','root',NULL,'Klassenrat an der Gesamtschule','01a207e9d60f7c8c8df96fa447036435',NULL,'','01a207e9d66a7ceea1a55394259dad72','','für alle 5. und 6. Klassen','kostenlos','','social','universal','likely','',NULL,NULL,'2026-07-26',1,'klassenrat an der gesamtschule
jede woche eine stunde, in der die klasse ihre konflikte selbst klart.','Jede Woche eine Stunde, in der die Klasse ihre Konflikte selbst klärt.');
INSERT INTO "offer" VALUES ('01a207e9dda176849ecc68b7564addfb','Elternabend „Was trinken die denn?“',1,'2026-11-23 10:18:16.865424','2026-11-23 10:18:16.865429','root',NULL,'Elternabend „Was trinken die denn?“','01a207e9d6147249987bb24a3ac12c30','01a207e9d64e7a7ba765fdd520786dba','',NULL,'','auf Anfrage an Schulen und Vereinen','kostenlos','','social','universal','none','',NULL,NULL,'2025-09-19',1,'elternabend „was trinken die denn?“
anderthalb stunden uber alkohol und energydrinks, mit rauschbrille.','Anderthalb Stunden über Alkohol und Energydrinks, mit Rauschbrille.');
INSERT INTO "offer" VALUES ('01a207e9dda572a48c7f771bcaf781e8','Sprechstunde Einbruchschutz',1,'2026-11-23 10:18:16.869181','2026-11-23 10:18:16.869186','root',NULL,'Sprechstunde Einbruchschutz','01a207e9d60c7809b094342d27cfeb78','01a207e9d6287ff89806b478230baafd','',NULL,'','mit Anmeldung, erster Donnerstag im Monat','kostenlos','','social','universal','likely','',NULL,NULL,'2026-09-09',1,'sprechstunde einbruchschutz
beratung am eigenen grundriss.','Beratung am eigenen Grundriss.');
INSERT INTO "offer" VALUES ('01a207e9dda97badb4702601c8c25433','Café am Abend',1,'2026-11-23 10:18:16.873747','2026-11-23 10:18:16.873753','root',NULL,'Café am Abend','01a207e9d61075029e6c828e277570d7',NULL,'','01a207e9d67a770d8d7898a7c8182e38','','ohne Anmeldung, freitags ab 18 Uhr','kostenlos','','social','universal','none','',NULL,NULL,NULL,1,'cafe am abend
ein ort, an dem jemand zuhort.','Ein Ort, an dem jemand zuhört.');
INSERT INTO "offer" VALUES ('01a207e9ddb273a396180f5050e59503','Medienscouts',1,'2026-11-23 10:18:16.882245','2026-11-23 10:18:16.882251','root',NULL,'Medienscouts','01a207e9d60f7c8c8df96fa447036435',NULL,'','01a207e9d66a7ceea1a55394259dad72','','über die Klassenleitungen','kostenlos','','social','universal','threshold','',NULL,NULL,'2026-04-27',1,'medienscouts
altere schulerinnen und schuler beraten jungere.','Ältere Schülerinnen und Schüler beraten jüngere.');
CREATE TABLE offer_keyword ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, offer_id CHAR(32) NOT NULL, keyword_id CHAR(32) NOT NULL, CONSTRAINT pk_offer_keyword PRIMARY KEY (id), CONSTRAINT fk_offer_keyword_keyword_id_keyword FOREIGN KEY(keyword_id) REFERENCES keyword (id) ON DELETE CASCADE, CONSTRAINT fk_offer_keyword_offer_id_offer FOREIGN KEY(offer_id) REFERENCES offer (id) ON DELETE CASCADE );
INSERT INTO "offer_keyword" VALUES ('01a207e9dd9879449eaf3b24b012e1a1',1,'01a207e9dd8d719d916c88871b8cdec9','01a207e9d67678eca9033d2c78eb1fe1');
INSERT INTO "offer_keyword" VALUES ('01a207e9dd9a7ded951a4f8bf470734d',1,'01a207e9dd8d719d916c88871b8cdec9','01a207e9d66f7ce09a99f533f59c4e7d');
INSERT INTO "offer_keyword" VALUES ('01a207e9dd9c73c4bbff6f5089e1e5c7',1,'01a207e9dd8d719d916c88871b8cdec9','01a207e9d685728b97e550596d9b1fa6');
INSERT INTO "offer_keyword" VALUES ('01a207e9dd9f7297b56a04b02ebbde9f',1,'01a207e9dd9d76049c454d9cd2b5ca89','01a207e9d67677cc83ad6667084d242f');
INSERT INTO "offer_keyword" VALUES ('01a207e9dda07ea9a5953ccd502c3c5c',1,'01a207e9dd9d76049c454d9cd2b5ca89','01a207e9d66f7ce09a99f533f59c4e7d');
INSERT INTO "offer_keyword" VALUES ('01a207e9dda371ccae24c42d30050fc3',1,'01a207e9dda176849ecc68b7564addfb','01a207e9d67679c084fed77cffe45ae9');
INSERT INTO "offer_keyword" VALUES ('01a207e9dda47b1698ba1d0f6227db01',1,'01a207e9dda176849ecc68b7564addfb','01a207e9d66f7e268081209129df8d6f');
INSERT INTO "offer_keyword" VALUES ('01a207e9dda67da2bec064ff4d6d2a76',1,'01a207e9dda572a48c7f771bcaf781e8','01a207e9d6767bf58e0b91907e28e026');
INSERT INTO "offer_keyword" VALUES ('01a207e9dda87b558daa6a110f530791',1,'01a207e9dda572a48c7f771bcaf781e8','01a207e9d67075299e7651b80f977801');
INSERT INTO "offer_keyword" VALUES ('01a207e9ddab78ea8d497fa14b4ec478',1,'01a207e9dda97badb4702601c8c25433','01a207e9d6767d69b8069f9c0c6e74ec');
INSERT INTO "offer_keyword" VALUES ('01a207e9ddad7109844bc602c3d06e8c',1,'01a207e9dda97badb4702601c8c25433','01a207e9d6767a82b8f68c52537806c4');
INSERT INTO "offer_keyword" VALUES ('01a207e9ddae7816b8fd5b29c65189ab',1,'01a207e9dda97badb4702601c8c25433','01a207e9d67079cca0777efa9c8010fe');
INSERT INTO "offer_keyword" VALUES ('01a207e9ddaf7d72ac1396430fa93913',1,'01a207e9dda97badb4702601c8c25433','01a207e9d6847871920ebda7d83c6f9f');
INSERT INTO "offer_keyword" VALUES ('01a207e9ddb1740d8ecdb925b6d32943',1,'01a207e9dda97badb4702601c8c25433','01a207e9d6857343b8d1e452de7c8480');
INSERT INTO "offer_keyword" VALUES ('01a207e9ddb37f1dba3a8992676991b4',1,'01a207e9ddb273a396180f5050e59503','01a207e9d67677cc83ad6667084d242f');
INSERT INTO "offer_keyword" VALUES ('01a207e9ddb57842898668f00116c0c8',1,'01a207e9ddb273a396180f5050e59503','01a207e9d67678eca9033d2c78eb1fe1');
INSERT INTO "offer_keyword" VALUES ('01a207e9ddb67f7ebfe90558384b02ee',1,'01a207e9ddb273a396180f5050e59503','01a207e9d670777ea6bcb7a1357e007e');
CREATE TABLE office ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, municipality VARCHAR(200) NOT NULL, council_name VARCHAR(200) NOT NULL, name VARCHAR(200) NOT NULL, street VARCHAR(200) NOT NULL, postal_code VARCHAR(20) NOT NULL, city VARCHAR(100) NOT NULL, phone VARCHAR(100) NOT NULL, email VARCHAR(200) NOT NULL, website VARCHAR(300) NOT NULL, time_zone VARCHAR(60) NOT NULL, letterhead_sha256 VARCHAR(64), sheet_printed_at DATETIME, CONSTRAINT pk_office PRIMARY KEY (id), CONSTRAINT fk_office_letterhead_sha256_blob FOREIGN KEY(letterhead_sha256) REFERENCES blob (sha256) );
INSERT INTO "office" VALUES ('01a207e9d5ff7f24991e21e09b832b10',2,'Stadt Musterau','Präventionsrat','Geschäftsstelle','Rathausplatz 1','35999','Musterau','06499 000-140','praeventionsrat@musterau.example','','Europe/Berlin',NULL,NULL);
CREATE TABLE open_seat ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, organization_id CHAR(32) NOT NULL, role VARCHAR(32) NOT NULL, voting_right BOOLEAN NOT NULL, starts_on DATE, position INTEGER NOT NULL, CONSTRAINT pk_open_seat PRIMARY KEY (id), CONSTRAINT fk_open_seat_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE, CONSTRAINT fk_open_seat_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE );
INSERT INTO "open_seat" VALUES ('01a207e9d6f5789fa32378d2b4245237',1,'01a207e9d6e3742291a58dbc0b8134ff','01a207e9d6117a79abe5785e7a9a74e7','member',1,NULL,4);
CREATE TABLE organization ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, name VARCHAR(300) NOT NULL, short_name VARCHAR(100) NOT NULL, street VARCHAR(200) NOT NULL, postal_code VARCHAR(20) NOT NULL, city VARCHAR(100) NOT NULL, phone VARCHAR(100) NOT NULL, email VARCHAR(200) NOT NULL, website VARCHAR(300) NOT NULL, search_text VARCHAR NOT NULL, note VARCHAR(100000) NOT NULL, sector VARCHAR(100) DEFAULT '' NOT NULL, data_source VARCHAR(300) DEFAULT '' NOT NULL, data_purpose VARCHAR(300) DEFAULT '' NOT NULL, legal_basis VARCHAR(300) DEFAULT '' NOT NULL, review_on DATE, checked_on DATE, no_forwarding BOOLEAN DEFAULT '0' NOT NULL, restricted_on DATE, kind VARCHAR(100) DEFAULT '' NOT NULL, carrier VARCHAR(200) DEFAULT '' NOT NULL, closed_on DATE, CONSTRAINT pk_organization PRIMARY KEY (id) );
INSERT INTO "organization" VALUES ('01a207e9d60877fda0de043582e866f4','Stadt Musterau',2,'2026-11-23 10:18:14.920529','2026-11-23 10:18:14.995775','root',NULL,'Stadt Musterau','','Rathausplatz 1','35999','Musterau','','','','stadt musterau
musterau','','Verwaltungsspitze','','','',NULL,NULL,0,NULL,'Behörde','',NULL);
INSERT INTO "organization" VALUES ('01a207e9d60c7809b094342d27cfeb78','Polizeistation Musterau',2,'2026-11-23 10:18:14.924526','2026-11-23 10:18:14.999333','root',NULL,'Polizeistation Musterau','Polizeistation','Bahnhofstraße 12','35999','Musterau','','','','polizeistation musterau
polizeistation
musterau','','Polizei','','','',NULL,NULL,0,NULL,'Polizei','',NULL);
INSERT INTO "organization" VALUES ('01a207e9d60d7715ac43e734cb50d161','Polizeipräsidium Mittelhessen',2,'2026-11-23 10:18:14.925467','2026-11-23 10:18:15.000065','root',NULL,'Polizeipräsidium Mittelhessen','PP Mittelhessen','','','Musterau','','','','polizeiprasidium mittelhessen
pp mittelhessen
musterau','','Polizei','','','',NULL,NULL,0,NULL,'Polizei','',NULL);
INSERT INTO "organization" VALUES ('01a207e9d60e71b7bc7ea8614c760430','Staatsanwaltschaft Musterland',2,'2026-11-23 10:18:14.926125','2026-11-23 10:18:15.000885','root',NULL,'Staatsanwaltschaft Musterland','Staatsanwaltschaft','','','Musterau','','','','staatsanwaltschaft musterland
staatsanwaltschaft
musterau','','Justiz','','','',NULL,NULL,0,NULL,'Justiz','',NULL);
INSERT INTO "organization" VALUES ('01a207e9d60e7ac8b0581edcab1f39e8','Ordnungsamt der Stadt Musterau',2,'2026-11-23 10:18:14.926691','2026-11-23 10:18:14.997073','root',NULL,'Ordnungsamt der Stadt Musterau','Ordnungsamt','Rathausplatz 1','35999','Musterau','','','','ordnungsamt der stadt musterau
ordnungsamt
musterau','','','','','',NULL,NULL,0,NULL,'Behörde','',NULL);
INSERT INTO "organization" VALUES ('01a207e9d60f73ce8098f02ae7e0262c','Jugendamt der Stadt Musterau',2,'2026-11-23 10:18:14.927254','2026-11-23 10:18:14.997845','root',NULL,'Jugendamt der Stadt Musterau','Jugendamt','Rathausplatz 1','35999','Musterau','','','','jugendamt der stadt musterau
jugendamt
musterau','','','','','',NULL,NULL,0,NULL,'Behörde','',NULL);
INSERT INTO "organization" VALUES ('01a207e9d60f7c8c8df96fa447036435','Gesamtschule Musterau',3,'2026-11-23 10:18:14.927801','2026-11-23 10:18:15.009215','root',NULL,'Gesamtschule Musterau','Schulen','Schulweg 3','35999','Musterau','','','','gesamtschule musterau
schulen
musterau','','','','','',NULL,NULL,0,NULL,'Schule','Landkreis Musterland',NULL);
INSERT INTO "organization" VALUES ('01a207e9d61075029e6c828e277570d7','Evangelische Kirchengemeinde Musterau',2,'2026-11-23 10:18:14.928328','2026-11-23 10:18:15.002346','root',NULL,'Evangelische Kirchengemeinde Musterau','Kirchen','Kirchplatz 2','35999','Musterau','','','','evangelische kirchengemeinde musterau
kirchen
musterau','','','','','',NULL,NULL,0,NULL,'Kirche, Religionsgemeinschaft','',NULL);
INSERT INTO "organization" VALUES ('01a207e9d611703d8051d5c87b511bcf','Gewerbeverein Musterau e. V.',2,'2026-11-23 10:18:14.929033','2026-11-23 10:18:15.003049','root',NULL,'Gewerbeverein Musterau e. V.','Handel & Gewerbe','Marktplatz 7','35999','Musterau','','','','gewerbeverein musterau e. v.
handel & gewerbe
musterau','','Handel und Gewerbe','','','',NULL,NULL,0,NULL,'Verein','',NULL);
INSERT INTO "organization" VALUES ('01a207e9d6117a79abe5785e7a9a74e7','TSV Musterau 1894 e. V.',2,'2026-11-23 10:18:14.929670','2026-11-23 10:18:15.003773','root',NULL,'TSV Musterau 1894 e. V.','Sportverein TSV','Am Sportfeld 1','35999','Musterau','','','','tsv musterau 1894 e. v.
sportverein tsv
musterau','','Vereine und Sport','','','',NULL,NULL,0,NULL,'Verein','',NULL);
INSERT INTO "organization" VALUES ('01a207e9d61272bd8cd31b353b358179','Klinikum Musterau',3,'2026-11-23 10:18:14.930186','2026-11-23 10:18:15.010992','root',NULL,'Klinikum Musterau','Klinikum','Klinikweg 1','35999','Musterau','','','','klinikum musterau
klinikum
musterau','','Gesundheit','','','',NULL,NULL,0,NULL,'Krankenhaus, Krankenkasse','Landkreis Musterland',NULL);
INSERT INTO "organization" VALUES ('01a207e9d6127ac3a2b3aafe3ef8a0f0','Wohnungsbau Musterau GmbH',3,'2026-11-23 10:18:14.930688','2026-11-23 10:18:15.015076','root',NULL,'Wohnungsbau Musterau GmbH','Wohnungsbau','Lahnstraße 20','35999','Musterau','','','','wohnungsbau musterau gmbh
wohnungsbau
musterau','','Wohnungswirtschaft','','','',NULL,NULL,0,NULL,'Unternehmen','Stadt Musterau',NULL);
INSERT INTO "organization" VALUES ('01a207e9d61372e4aa11c93aeb93d921','Stadtwerke Musterau',2,'2026-11-23 10:18:14.931195','2026-11-23 10:18:15.006153','root',NULL,'Stadtwerke Musterau','Stadtwerke','Werkstraße 5','35999','Musterau','','','','stadtwerke musterau
stadtwerke
musterau','','','','','',NULL,NULL,0,NULL,'Unternehmen','',NULL);
INSERT INTO "organization" VALUES ('01a207e9d6137aaa83a693e2c5349913','Jugendbeirat der Stadt Musterau',2,'2026-11-23 10:18:14.931681','2026-11-23 10:18:15.006842','root',NULL,'Jugendbeirat der Stadt Musterau','Jugendbeirat','','','Musterau','','','','jugendbeirat der stadt musterau
jugendbeirat
musterau','','','','','',NULL,NULL,0,NULL,'Beirat','',NULL);
INSERT INTO "organization" VALUES ('01a207e9d6147249987bb24a3ac12c30','Suchtberatung Lahnaue',3,'2026-11-23 10:18:14.932157','2026-11-23 10:18:15.010265','root',NULL,'Suchtberatung Lahnaue','Suchtberatung','Lahnstraße 4','35999','Musterau','','','','suchtberatung lahnau
suchtberatung
musterau','','Suchthilfe','','','',NULL,NULL,0,NULL,'Beratungsstelle','Diakonie Lahnaue',NULL);
INSERT INTO "organization" VALUES ('01a207e9d6147bde8d342c73b155a242','Frauennotruf Musterau e. V.',2,'2026-11-23 10:18:14.932758','2026-11-23 10:18:15.008432','root',NULL,'Frauennotruf Musterau e. V.','Frauennotruf','','','Musterau','','','','fraunnotruf musterau e. v.
fraunnotruf
musterau','','','','','',NULL,NULL,0,NULL,'Beratungsstelle','',NULL);
INSERT INTO "organization" VALUES ('01a207e9d61574668d9b6875f89b44ec','Tiefbauamt der Stadt Musterau',2,'2026-11-23 10:18:14.933290','2026-11-23 10:18:14.998579','root',NULL,'Tiefbauamt der Stadt Musterau','Tiefbauamt','Rathausplatz 1','35999','Musterau','','','','tiefbauamt der stadt musterau
tiefbauamt
musterau','','','','','',NULL,NULL,0,NULL,'Behörde','',NULL);
CREATE TABLE overlap_verdict ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, note VARCHAR(1000) NOT NULL, measure_id CHAR(32), other_measure_id CHAR(32), offer_id CHAR(32), other_offer_id CHAR(32), CONSTRAINT pk_overlap_verdict PRIMARY KEY (id), CONSTRAINT fk_overlap_verdict_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_overlap_verdict_offer_id_offer FOREIGN KEY(offer_id) REFERENCES offer (id) ON DELETE CASCADE, CONSTRAINT fk_overlap_verdict_other_measure_id_measure FOREIGN KEY(other_measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_overlap_verdict_other_offer_id_offer FOREIGN KEY(other_offer_id) REFERENCES offer (id) ON DELETE CASCADE );
CREATE TABLE own_template ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, template VARCHAR(60) NOT NULL, file_name VARCHAR(300) NOT NULL, sha256 VARCHAR(64) NOT NULL, CONSTRAINT pk_own_template PRIMARY KEY (id), CONSTRAINT fk_own_template_sha256_blob FOREIGN KEY(sha256) REFERENCES blob (sha256), CONSTRAINT uq_own_template_template UNIQUE (template) );
CREATE TABLE paper ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, subject VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, dated_on DATE, is_public BOOLEAN NOT NULL, originator VARCHAR(300) NOT NULL, lead VARCHAR(300) NOT NULL, number VARCHAR(100) NOT NULL, stem VARCHAR(100) NOT NULL, supersedes_id CHAR(32), replaces BOOLEAN NOT NULL, search_text VARCHAR NOT NULL, proposal VARCHAR(1000000) NOT NULL, facts VARCHAR(1000000) NOT NULL, alternatives VARCHAR(1000000) NOT NULL, costs VARCHAR(1000000) NOT NULL, CONSTRAINT pk_paper PRIMARY KEY (id), CONSTRAINT fk_paper_supersedes_id_paper FOREIGN KEY(supersedes_id) REFERENCES paper (id) ON DELETE SET NULL, CONSTRAINT uq_paper_number UNIQUE (number) );
INSERT INTO "paper" VALUES ('01a207e9dbc3726fb55607b1afe23bfe','PR-2026/005 Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt',1,'2026-11-23 10:18:16.387175','2026-11-23 10:18:16.387183','root',NULL,'Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt','resolution','2026-02-20',1,'Geschäftsstelle des Präventionsrates','Stadtwerke','PR-2026/005','PR-2026/005{Zusatz}',NULL,0,'pr-2026/005 angstraum bahnhofsunterfuhrung – beleuchtung und grunschnitt
geschaftsstelle des praventionsrates
stadtwerke
die lenkungsgruppe empfiehlt dem magistrat, die beleuchtung der bahnhofsunterfuhrung auf mindestens 10 lx anzuheben und den grunschnitt zweimal jahrlich vorzunehmen. die stadtwerke legen bis 30. juni 2026 ein angebot vor.
bei der begehung im februar wurden an der treppe 3 lx gemessen. in der burgerbefragung nannten 41 von 120 personen die unterfuhrung als angstraum.
etwa 18.000 euro einmalig, 600 euro im jahr fur den grunschnitt.','Die Lenkungsgruppe empfiehlt dem Magistrat, die Beleuchtung der Bahnhofsunterführung auf mindestens 10 lx anzuheben und den Grünschnitt zweimal jährlich vorzunehmen. Die Stadtwerke legen bis 30. Juni 2026 ein Angebot vor.','Bei der Begehung im Februar wurden an der Treppe 3 lx gemessen. In der Bürgerbefragung nannten 41 von 120 Personen die Unterführung als Angstraum.','','Etwa 18.000 Euro einmalig, 600 Euro im Jahr für den Grünschnitt.');
INSERT INTO "paper" VALUES ('01a207e9dbd872f1b8ec3f484e16532f','PR-2026/006 Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz',1,'2026-11-23 10:18:16.408204','2026-11-23 10:18:16.408210','root',NULL,'Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz','resolution','2026-02-20',1,'Geschäftsstelle des Präventionsrates','Ordnungsamt','PR-2026/006','PR-2026/006{Zusatz}',NULL,0,'pr-2026/006 fahrradabstellanlage bahnhof – prufauftrag videoschutz
geschaftsstelle des praventionsrates
ordnungsamt
die geschaftsstelle bereitet mit der polizeistation eine prufung der erforderlichkeit vor (ortsbezogene fallzahlen der letzten drei jahre, mildere mittel, raumliche und zeitliche begrenzung, wiedervorlage nach zwei jahren).
2025 wurden an der anlage 23 fahrrader gestohlen, im jahr davor 11.
die prufung kostet nichts; uber technik wird erst danach entschieden.','Die Geschäftsstelle bereitet mit der Polizeistation eine Prüfung der Erforderlichkeit vor (ortsbezogene Fallzahlen der letzten drei Jahre, mildere Mittel, räumliche und zeitliche Begrenzung, Wiedervorlage nach zwei Jahren).','2025 wurden an der Anlage 23 Fahrräder gestohlen, im Jahr davor 11.','','Die Prüfung kostet nichts; über Technik wird erst danach entschieden.');
INSERT INTO "paper" VALUES ('01a207e9dbdf765ea19018a2766db081','PR-2026/007 Budget des 9. Musterauer Präventionstages',1,'2026-11-23 10:18:16.415418','2026-11-23 10:18:16.415424','root',NULL,'Budget des 9. Musterauer Präventionstages','resolution','2026-02-20',1,'Geschäftsstelle des Präventionsrates','Geschäftsstelle','PR-2026/007','PR-2026/007{Zusatz}',NULL,0,'pr-2026/007 budget des 9. musteraur praventionstages
geschaftsstelle des praventionsrates
geschaftsstelle
das budget des 9. praventionstages wird in der vorgelegten fassung beschlossen.
der praventionstag findet am 12. september 2026 statt.
12.500 euro, davon 4.000 euro aus spenden.','Das Budget des 9. Präventionstages wird in der vorgelegten Fassung beschlossen.','Der Präventionstag findet am 12. September 2026 statt.','','12\.500 Euro, davon 4.000 Euro aus Spenden.');
INSERT INTO "paper" VALUES ('01a207e9dbe479f88a53a4c01c0a91c9','PR-2026/008 Förderantrag „Demokratie leben!“ – eingegangene Projektanträge',1,'2026-11-23 10:18:16.420644','2026-11-23 10:18:16.420651','root',NULL,'Förderantrag „Demokratie leben!“ – eingegangene Projektanträge','acknowledgement','2026-02-20',0,'Geschäftsstelle des Präventionsrates','Geschäftsstelle','PR-2026/008','PR-2026/008{Zusatz}',NULL,0,'pr-2026/008 forderantrag „demokratie leben!“ – eingegangene projektantrage
geschaftsstelle des praventionsrates
geschaftsstelle
funf trager haben projekte eingereicht. die bewertung liegt bei.','','Fünf Träger haben Projekte eingereicht. Die Bewertung liegt bei.','','');
INSERT INTO "paper" VALUES ('01a207e9dbe97d85aa35c2e8064302e1','PR-2026/009 Treffpunkt für Jugendliche am Bahnhofsvorplatz',1,'2026-11-23 10:18:16.425865','2026-11-23 10:18:16.425871','root',NULL,'Treffpunkt für Jugendliche am Bahnhofsvorplatz','motion','2026-03-25',1,'Jugendbeirat','Jugendamt','PR-2026/009','PR-2026/009{Zusatz}',NULL,0,'pr-2026/009 treffpunkt fur jugendliche am bahnhofsvorplatz
jugendbeirat
jugendamt
die lenkungsgruppe bittet den magistrat, am bahnhofsvorplatz einen treffpunkt fur jugendliche mit sitzgelegenheiten und beleuchtung zu schaffen.
der jugendbeirat hat 86 jugendliche befragt. viele meiden den vorplatz am abend, weil es dort keinen ort gibt, an dem man sich aufhalten mag.','Die Lenkungsgruppe bittet den Magistrat, am Bahnhofsvorplatz einen Treffpunkt für Jugendliche mit Sitzgelegenheiten und Beleuchtung zu schaffen.','Der Jugendbeirat hat 86 Jugendliche befragt. Viele meiden den Vorplatz am Abend, weil es dort keinen Ort gibt, an dem man sich aufhalten mag.','','');
CREATE TABLE paper_attachment ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, is_public BOOLEAN NOT NULL, paper_id CHAR(32) NOT NULL, position INTEGER NOT NULL, file_name VARCHAR(255) NOT NULL, sha256 VARCHAR(64), CONSTRAINT pk_paper_attachment PRIMARY KEY (id), CONSTRAINT fk_paper_attachment_paper_id_paper FOREIGN KEY(paper_id) REFERENCES paper (id) ON DELETE CASCADE, CONSTRAINT fk_paper_attachment_sha256_blob FOREIGN KEY(sha256) REFERENCES blob (sha256) );
INSERT INTO "paper_attachment" VALUES ('01a207e9dbd47e4aae56a471f0b90b76',1,'Messung der Beleuchtung',1,'01a207e9dbc3726fb55607b1afe23bfe',0,'Messung Beleuchtung.csv','3a0b262b2312e1eae56e99da198c193c6501d8b2759a46d7f14dd7a462d1b323');
CREATE TABLE participation ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, group_kind VARCHAR(32) NOT NULL, how VARCHAR(1000) NOT NULL, happened_on DATE, measure_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_participation PRIMARY KEY (id), CONSTRAINT fk_participation_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
INSERT INTO "participation" VALUES ('01a207e9dd467b3fa0d216cbc80bb986',1,'citizens','Bürgerbefragung, 412 Antworten','2025-11-14','01a207e9dc74757e8301fef47dbb0d64',0);
INSERT INTO "participation" VALUES ('01a207e9dd4879d3ac5a1969f2337d35',1,'experts','Lichtmessung durch die Stadtwerke','2026-02-20','01a207e9dc74757e8301fef47dbb0d64',1);
INSERT INTO "participation" VALUES ('01a207e9dd497bd5a1537b7dfebce77c',1,'administration','Ortstermin mit Tiefbauamt und Ordnungsamt','2026-02-10','01a207e9dc74757e8301fef47dbb0d64',2);
CREATE TABLE payment ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, paid_on DATE NOT NULL, cents INTEGER NOT NULL, note VARCHAR(1000) NOT NULL, application_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_payment PRIMARY KEY (id), CONSTRAINT fk_payment_application_id_funding_application FOREIGN KEY(application_id) REFERENCES funding_application (id) ON DELETE CASCADE );
INSERT INTO "payment" VALUES ('01a207e9deac73dd8043ebce33fb00de',1,'paid','2025-07-11',800000,'1. Abruf','01a207e9dea1764a8775f2e5bb759cc8',0);
INSERT INTO "payment" VALUES ('01a207e9deae7bdca04ffa564db943be',1,'paid','2026-01-07',460000,'2. Abruf','01a207e9dea1764a8775f2e5bb759cc8',1);
CREATE TABLE permit ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, authority_id CHAR(32), authority VARCHAR(300) NOT NULL, responsible_id CHAR(32), state VARCHAR(32) NOT NULL, apply_until DATE, applied_on DATE, granted_on DATE, reference VARCHAR(300) NOT NULL, fee_cents INTEGER, prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, conditions VARCHAR(1000000) NOT NULL, note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_permit PRIMARY KEY (id), CONSTRAINT fk_permit_authority_id_organization FOREIGN KEY(authority_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_permit_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE, CONSTRAINT fk_permit_responsible_id_person FOREIGN KEY(responsible_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "permit" VALUES ('01a207e9e1617eae864a53a6e9a25ae0',2,'Sondernutzung öffentlicher Flächen','01a207e9d60e7ac8b0581edcab1f39e8','','01a207e9d6497c0aa9a12a82c8a623b1','granted','2027-06-11','2026-10-14','2026-11-11','32.1-SN-118',0,'01a207e9dfe97195a467a6a899d49794',0,'Rettungsgasse von 3,50 m freihalten
Hydranten frei
Endreinigung bis 20 Uhr','Gebührenbefreiung nach § 4 der Satzung');
INSERT INTO "permit" VALUES ('01a207e9e1657def9742a604c998b65d',2,'Verkehrsrechtliche Anordnung (Straßensperrung)','01a207e9d60e7ac8b0581edcab1f39e8','','01a207e9d62b7de9ab72f3b19d638e3f','applied','2027-07-13','2026-11-17',NULL,'',NULL,'01a207e9dfe97195a467a6a899d49794',1,'','§ 45 StVO; mit Verkehrszeichenplan, Umleitung und Halteverboten.');
INSERT INTO "permit" VALUES ('01a207e9e167751ca203c235ddcef03b',2,'Plakatierung',NULL,'Ordnungsamt',NULL,'needed','2026-11-20',NULL,NULL,'',NULL,'01a207e9dfe97195a467a6a899d49794',2,'','Standorte, Zahl, Größe, Dauer; Tag des Abhängens nennen.');
INSERT INTO "permit" VALUES ('01a207e9e1687a77aca7f141e08b8abb',1,'Anzeige der Lebensmittelstände',NULL,'Veterinär- und Lebensmittelüberwachungsamt',NULL,'needed','2027-08-12',NULL,NULL,'',NULL,'01a207e9dfe97195a467a6a899d49794',3,'','Belehrung nach § 43 IfSG, Handwaschbecken, Kühlung, Allergene.');
INSERT INTO "permit" VALUES ('01a207e9e1697e6d84bfc05208d3525d',1,'Musik (GEMA)',NULL,'GEMA',NULL,'needed','2027-08-12',NULL,NULL,'',NULL,'01a207e9dfe97195a467a6a899d49794',4,'','Anmeldung vor der Veranstaltung; Titelliste danach.');
INSERT INTO "permit" VALUES ('01a207e9e16b75009182bbcd3d0c1376',1,'Fliegende Bauten',NULL,'Bauaufsicht',NULL,'needed','2027-08-12',NULL,NULL,'',NULL,'01a207e9dfe97195a467a6a899d49794',5,'','Bühne, große Zelte: Prüfbuch vorlegen, Gebrauchsabnahme vereinbaren.');
INSERT INTO "permit" VALUES ('01a207e9e16c7a69b0929aae771bbe11',1,'Feuerwehr- und Sicherheitsabnahme',NULL,'Feuerwehr, Ordnungsamt',NULL,'needed','2027-08-12',NULL,NULL,'',NULL,'01a207e9dfe97195a467a6a899d49794',6,'','Begehung vor Beginn vereinbaren: Rettungswege, Aufstellflächen, Löschmittel.');
CREATE TABLE "person" ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, form_of_address VARCHAR(20) NOT NULL, post_title VARCHAR(200) NOT NULL, title VARCHAR(100) NOT NULL, given_name VARCHAR(200) NOT NULL, family_name VARCHAR(200) NOT NULL, affix VARCHAR(100) NOT NULL, email VARCHAR(200) NOT NULL, phone VARCHAR(100) NOT NULL, mobile VARCHAR(100) NOT NULL, search_text VARCHAR NOT NULL, note VARCHAR(100000) NOT NULL, data_source VARCHAR(300) DEFAULT '' NOT NULL, data_purpose VARCHAR(300) DEFAULT '' NOT NULL, legal_basis VARCHAR(300) DEFAULT '' NOT NULL, review_on DATE, checked_on DATE, no_forwarding BOOLEAN DEFAULT '0' NOT NULL, restricted_on DATE, email_private BOOLEAN DEFAULT '0' NOT NULL, phone_private BOOLEAN DEFAULT '0' NOT NULL, mobile_private BOOLEAN DEFAULT '0' NOT NULL, letter_salutation VARCHAR(300) DEFAULT '' NOT NULL, letter_with_id CHAR(32), access_needs VARCHAR(2000) DEFAULT '' NOT NULL, CONSTRAINT pk_person PRIMARY KEY (id), CONSTRAINT fk_person_letter_with_id_person FOREIGN KEY(letter_with_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "person" VALUES ('01a207e9d61c78e89ac7c655227363c9','Dr. Jutta Eichenlaub',1,'2026-11-23 10:18:14.940579','2026-11-23 10:18:14.940586','root',NULL,'Frau','Bürgermeisterin','Dr.','Jutta','Eichenlaub','','buergermeisterin@musterau.example','06499 000-100','','dr. jutta eichenlaub
burgermeisterin
burgermeisterin@musterau.example
06499 000-100','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d6287ff89806b478230baafd','Malte Dornbusch',1,'2026-11-23 10:18:14.953019','2026-11-23 10:18:14.953025','root',NULL,'Herr','Erster Polizeihauptkommissar','','Malte','Dornbusch','','praevention@polizei-musterau.example','','','malte dornbusch
erster polizeihauptkommissar
pravention@polizei-musterau.example','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d62b7de9ab72f3b19d638e3f','Sabine Holtkötter',1,'2026-11-23 10:18:14.955887','2026-11-23 10:18:14.955892','root',NULL,'Frau','','','Sabine','Holtkötter','','s.holtkoetter@musterau.example','06499 000-120','','sabine holtkotter
s.holtkotter@musterau.example
06499 000-120','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d62e79e4997533a4cd5f1103','Ferdinand Ögretmen',1,'2026-11-23 10:18:14.958636','2026-11-23 10:18:14.958641','root',NULL,'Herr','','','Ferdinand','Ögretmen','','f.oegretmen@musterau.example','06499 000-230','','ferdinand ogretmen
f.ogretmen@musterau.example
06499 000-230','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d6317397a452bfe95f1ed738','Inga Wisselbeck',1,'2026-11-23 10:18:14.961242','2026-11-23 10:18:14.961247','root',NULL,'Frau','','','Inga','Wisselbeck','','','','','inga wisselbeck','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d633799d815a6416b44719c7','Ruth Pfefferkorn',1,'2026-11-23 10:18:14.963619','2026-11-23 10:18:14.963624','root',NULL,'Frau','Staatsanwältin','','Ruth','Pfefferkorn','','','','','ruth pfefferkorn
staatsanwaltin','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d6367419979cca84ef0d5ddb','Anselm Tüncher',1,'2026-11-23 10:18:14.966273','2026-11-23 10:18:14.966278','root',NULL,'Herr','Pfarrer','','Anselm','Tüncher','','','','','anselm tuncher
pfarrer','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d6387dcfb4bb39560fcf4a75','Kerstin Abendroth',1,'2026-11-23 10:18:14.968883','2026-11-23 10:18:14.968889','root',NULL,'Frau','','','Kerstin','Abendroth','','','','','kerstin abendroth','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d63b7396af2e0b2c92feb90b','Petra Lohgerber',1,'2026-11-23 10:18:14.971242','2026-11-23 10:18:14.971247','root',NULL,'Frau','','','Petra','Lohgerber','','','','','petra lohgerber','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d63d7a7c9b521325c5887555','Yusuf Karadeniz',1,'2026-11-23 10:18:14.973672','2026-11-23 10:18:14.973677','root',NULL,'Herr','','','Yusuf','Karadeniz','','','','','yusuf karadeniz','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d640700fa5a5118d4590c371','Dr. Hans-Jörg Vielhaber',1,'2026-11-23 10:18:14.976021','2026-11-23 10:18:14.976025','root',NULL,'Herr','','Dr.','Hans-Jörg','Vielhaber','','','','','dr. hans-jorg vielhaber','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d642789a9774a8e965f2409d','Volker Achtnich',1,'2026-11-23 10:18:14.978556','2026-11-23 10:18:14.978562','root',NULL,'Herr','','','Volker','Achtnich','','','','','volker achtnich','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d6447ff4b04e5e1c127eb765','Lena Rabenhorst',1,'2026-11-23 10:18:14.981014','2026-11-23 10:18:14.981019','root',NULL,'Frau','PHK''in','','Lena','Rabenhorst','','','','','lena rabenhorst
phk''in','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d64774bfb1a3cdc3d1b95be3','Noemi Steinfurth',1,'2026-11-23 10:18:14.983313','2026-11-23 10:18:14.983318','root',NULL,'Frau','','','Noemi','Steinfurth','','','','','nomi steinfurth','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d6497c0aa9a12a82c8a623b1','Marion Querfurth',1,'2026-11-23 10:18:14.985770','2026-11-23 10:18:14.985775','root',NULL,'Frau','','','Marion','Querfurth','','praeventionsrat@musterau.example','06499 000-140','','marion qurfurth
praventionsrat@musterau.example
06499 000-140','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d64c72d5becdab0ea64cf1c8','Dipl.-Ing. Olaf Brettschneider',1,'2026-11-23 10:18:14.988194','2026-11-23 10:18:14.988199','root',NULL,'Herr','','Dipl.-Ing.','Olaf','Brettschneider','','','','','dipl.-ing. olaf brettschneider','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d64e7a7ba765fdd520786dba','Nele Wunderlich',1,'2026-11-23 10:18:14.990672','2026-11-23 10:18:14.990677','root',NULL,'Frau','','','Nele','Wunderlich','','info@suchtberatung.example','','','nele wunderlich
info@suchtberatung.example','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a207e9d6517109b230d2a3d415e747','Ayse Bergfeld',1,'2026-11-23 10:18:14.993082','2026-11-23 10:18:14.993087','root',NULL,'Frau','','','Ayse','Bergfeld','','kontakt@frauennotruf.example','','','ayse bergfeld
kontakt@fraunnotruf.example','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
CREATE TABLE "plan" ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, publisher VARCHAR(300) NOT NULL, adopted_on DATE, starts_on DATE, ends_on DATE, phase VARCHAR(32) NOT NULL, review_on DATE, source VARCHAR(1000) NOT NULL, search_text VARCHAR NOT NULL, note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_plan PRIMARY KEY (id) );
INSERT INTO "plan" VALUES ('01a207e9dc2c7b9b8581bcb21507aa0e','Koalitionsvertrag 2026–2031: Sicher leben in Musterau',1,'2026-11-23 10:18:16.492747','2026-11-23 10:18:16.492756','root',NULL,'Koalitionsvertrag 2026–2031: Sicher leben in Musterau','coalition','Stadtverordnetenversammlung Musterau','2026-01-22','2026-01-01','2031-03-31','implement',NULL,'','koalitionsvertrag 2026–2031: sicher leben in musterau
stadtverordnetenversammlung musterau','');
INSERT INTO "plan" VALUES ('01a207e9dc327043ba060fb2cef29ad1','Wahlprogramm „Musterau gemeinsam sicher“',1,'2026-11-23 10:18:16.498037','2026-11-23 10:18:16.498044','root',NULL,'Wahlprogramm „Musterau gemeinsam sicher“','election','Bündnis Musterau','2025-09-06',NULL,NULL,'implement',NULL,'','wahlprogramm „musterau gemeinsam sicher“
bundnis musterau','');
CREATE TABLE plan_object ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, label VARCHAR(300) NOT NULL, x_cm INTEGER NOT NULL, y_cm INTEGER NOT NULL, width_cm INTEGER NOT NULL, depth_cm INTEGER NOT NULL, turned_degrees INTEGER NOT NULL, plan_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_plan_object PRIMARY KEY (id), CONSTRAINT fk_plan_object_plan_id_site_plan FOREIGN KEY(plan_id) REFERENCES site_plan (id) ON DELETE CASCADE );
INSERT INTO "plan_object" VALUES ('01a207e9e0397a448012a5c4a897f481',2,'rescue_path','Rettungsweg 3,5 m',2000,1350,4000,350,0,'01a207e9e0317ed2b816ce21f0d1d21c',0);
INSERT INTO "plan_object" VALUES ('01a207e9e03e7f3985648e75b9fc57c7',2,'stage','Bühne Marktplatz',3500,2150,700,500,0,'01a207e9e0317ed2b816ce21f0d1d21c',1);
INSERT INTO "plan_object" VALUES ('01a207e9e0427332945f97d242afe388',2,'seating','Sitzplätze',2600,2150,800,600,0,'01a207e9e0317ed2b816ce21f0d1d21c',2);
INSERT INTO "plan_object" VALUES ('01a207e9e044770f9cb84bc135fab1c3',2,'first_aid','',1700,2250,300,300,0,'01a207e9e0317ed2b816ce21f0d1d21c',3);
INSERT INTO "plan_object" VALUES ('01a207e9e04771ac804cb8c06cc1d3ff',2,'information','',1300,600,300,300,0,'01a207e9e0317ed2b816ce21f0d1d21c',4);
INSERT INTO "plan_object" VALUES ('01a207e9e0497871886188e815314f87',2,'power','Verteiler West',350,1050,100,60,0,'01a207e9e0317ed2b816ce21f0d1d21c',5);
INSERT INTO "plan_object" VALUES ('01a207e9e04b7ffcb1005e2aef2db4a0',2,'power','Verteiler Ost',3650,1050,100,60,0,'01a207e9e0317ed2b816ce21f0d1d21c',6);
INSERT INTO "plan_object" VALUES ('01a207e9e04e79d285c663fb4e1fb9c8',2,'tree','Linde',1800,300,300,300,0,'01a207e9e0317ed2b816ce21f0d1d21c',7);
INSERT INTO "plan_object" VALUES ('01a207e9e0507f36afffcdd5c0d09c38',2,'toilet','WC im Rathaus',250,2400,400,200,0,'01a207e9e0317ed2b816ce21f0d1d21c',8);
CREATE TABLE pledge ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, number VARCHAR(20) NOT NULL, kind VARCHAR(32) NOT NULL, place VARCHAR(300) NOT NULL, priority VARCHAR(32) NOT NULL, origin VARCHAR(300) NOT NULL, chapter_id CHAR(32), verdict VARCHAR(32), verdict_reason VARCHAR(1000) NOT NULL, verdict_on DATE, plan_id CHAR(32) NOT NULL, position INTEGER NOT NULL, search_text VARCHAR NOT NULL, wording VARCHAR(20000) NOT NULL, CONSTRAINT pk_pledge PRIMARY KEY (id), CONSTRAINT fk_pledge_chapter_id_chapter FOREIGN KEY(chapter_id) REFERENCES chapter (id) ON DELETE SET NULL, CONSTRAINT fk_pledge_plan_id_plan FOREIGN KEY(plan_id) REFERENCES "plan" (id) ON DELETE CASCADE );
INSERT INTO "pledge" VALUES ('01a207e9dc3e7e7b9fd1c26ecdf53ea9','Die Bahnhofsunterführung wird bis Ende 2026 heller und übersichtlicher gestaltet.',1,'','pledge','Kapitel „Öffentlicher Raum“, Punkt 1 (Zeile 4)','none','','01a207e9dc3a7f05b8923923a88db055',NULL,'',NULL,'01a207e9dc2c7b9b8581bcb21507aa0e',0,'die bahnhofsunterfuhrung wird bis ende 2026 heller und ubersichtlicher gestaltet.','Die Bahnhofsunterführung wird bis Ende 2026 heller und übersichtlicher gestaltet.');
INSERT INTO "pledge" VALUES ('01a207e9dc3f723d857c7f444cebfebe','Videoschutz setzen wir ausschließlich an Kriminalitätsschwerpunkten ein und nur, wenn mildere Mittel nicht genügen.',1,'','pledge','Kapitel „Öffentlicher Raum“, Punkt 2 (Zeile 5)','none','','01a207e9dc3a7f05b8923923a88db055',NULL,'',NULL,'01a207e9dc2c7b9b8581bcb21507aa0e',1,'videoschutz setzen wir ausschliesslich an kriminalitatsschwerpunkten ein und nur, wenn mildere mittel nicht genugen.','Videoschutz setzen wir ausschließlich an Kriminalitätsschwerpunkten ein und nur, wenn mildere Mittel nicht genügen.');
INSERT INTO "pledge" VALUES ('01a207e9dc3f74748d94bbaf3cfda187','Wir prüfen, ob am Bahnhof eine überdachte Fahrradabstellanlage entstehen kann.',1,'','pledge','Kapitel „Öffentlicher Raum“, Punkt 3 (Zeile 7)','none','','01a207e9dc3a7f05b8923923a88db055',NULL,'',NULL,'01a207e9dc2c7b9b8581bcb21507aa0e',2,'wir prufen, ob am bahnhof eine uberdachte fahrradabstellanlage entstehen kann.','Wir prüfen, ob am Bahnhof eine überdachte Fahrradabstellanlage entstehen kann.');
INSERT INTO "pledge" VALUES ('01a207e9dc3f76739293f861e134b45c','Angsträume werden gemeinsam mit den Menschen begangen, die sie meiden.',1,'','pledge','Kapitel „Öffentlicher Raum“, Punkt 4 (Zeile 8)','none','','01a207e9dc3a7f05b8923923a88db055',NULL,'',NULL,'01a207e9dc2c7b9b8581bcb21507aa0e',3,'angstraume werden gemeinsam mit den menschen begangen, die sie meiden.','Angsträume werden gemeinsam mit den Menschen begangen, die sie meiden.');
INSERT INTO "pledge" VALUES ('01a207e9dc407d36a519b9abb7f193cb','Der Präventionsrat bleibt das gemeinsame Gremium von Stadt, Polizei, Schulen und Vereinen und erhält eine feste Geschäftsstelle.',1,'','pledge','Kapitel „Prävention“, Punkt 1 (Zeile 11)','none','','01a207e9dc3f7f54bb99db1691fa9943',NULL,'',NULL,'01a207e9dc2c7b9b8581bcb21507aa0e',4,'der praventionsrat bleibt das gemeinsame gremium von stadt, polizei, schulen und vereinen und erhalt eine feste geschaftsstelle.','Der Präventionsrat bleibt das gemeinsame Gremium von Stadt, Polizei, Schulen und Vereinen und erhält eine feste Geschäftsstelle.');
INSERT INTO "pledge" VALUES ('01a207e9dc407f7aa82be0f7a638477c','Der Präventionstag findet jedes Jahr im September statt.',1,'','pledge','Kapitel „Prävention“, Punkt 2 (Zeile 13)','none','','01a207e9dc3f7f54bb99db1691fa9943',NULL,'',NULL,'01a207e9dc2c7b9b8581bcb21507aa0e',5,'der praventionstag findet jedes jahr im september statt.','Der Präventionstag findet jedes Jahr im September statt.');
INSERT INTO "pledge" VALUES ('01a207e9dc41714a9f4f51edb0bf57d2','Wir entwickeln das Programm KOMPASS weiter und bewerben uns um das Sicherheitssiegel.',1,'','pledge','Kapitel „Prävention“, Punkt 3 (Zeile 14)','none','','01a207e9dc3f7f54bb99db1691fa9943',NULL,'',NULL,'01a207e9dc2c7b9b8581bcb21507aa0e',6,'wir entwickeln das programm kompass weiter und bewerben uns um das sicherheitssiegel.','Wir entwickeln das Programm KOMPASS weiter und bewerben uns um das Sicherheitssiegel.');
INSERT INTO "pledge" VALUES ('01a207e9dc4174d5b3731e1cdedc05ed','Suchtprävention gehört an jede weiterführende Schule.',1,'','pledge','Kapitel „Prävention“, Punkt 4 (Zeile 15)','none','','01a207e9dc3f7f54bb99db1691fa9943',NULL,'',NULL,'01a207e9dc2c7b9b8581bcb21507aa0e',7,'suchtpravention gehort an jede weiterfuhrende schule.','Suchtprävention gehört an jede weiterführende Schule.');
INSERT INTO "pledge" VALUES ('01a207e9dc4176c7914d24dd2462c9ca','Wir richten eine Stelle für aufsuchende Jugendarbeit in der Nordstadt ein.',1,'','pledge','Kapitel „Prävention“, Punkt 5 (Zeile 16)','none','','01a207e9dc3f7f54bb99db1691fa9943',NULL,'',NULL,'01a207e9dc2c7b9b8581bcb21507aa0e',8,'wir richten eine stelle fur aufsuchende jugendarbeit in der nordstadt ein.','Wir richten eine Stelle für aufsuchende Jugendarbeit in der Nordstadt ein.');
INSERT INTO "pledge" VALUES ('01a207e9dc427ef4bfc8b27200a92536','Frauen, die vor häuslicher Gewalt fliehen, finden in Musterau jederzeit Aufnahme.',1,'','pledge','Kapitel „Schutz vor Gewalt“, Punkt 1 (Zeile 19)','none','','01a207e9dc427020a885314f220dfa97',NULL,'',NULL,'01a207e9dc2c7b9b8581bcb21507aa0e',9,'fraun, die vor hauslicher gewalt fliehen, finden in musterau jederzeit aufnahme.','Frauen, die vor häuslicher Gewalt fliehen, finden in Musterau jederzeit Aufnahme.');
INSERT INTO "pledge" VALUES ('01a207e9dc437133a03f984e87fc5e1c','Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.',1,'','pledge','Kapitel „Schutz vor Gewalt“, Punkt 2 (Zeile 20)','none','','01a207e9dc427020a885314f220dfa97',NULL,'',NULL,'01a207e9dc2c7b9b8581bcb21507aa0e',10,'stadtische beschaftigte mit publikumsverkehr erhalten schulungen zur deeskalation.','Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.');
INSERT INTO "pledge" VALUES ('01a207e9dc447869a3aa54f8ed2bbd88','Der Bedarfs- und Entwicklungsplan der Feuerwehr wird evaluiert und fortgeschrieben.',1,'','pledge','Kapitel „Feuerwehr und Rettung“, Punkt 1 (Zeile 23)','none','','01a207e9dc4378ed84c84a74ff2f36a4',NULL,'',NULL,'01a207e9dc2c7b9b8581bcb21507aa0e',11,'der bedarfs- und entwicklungsplan der feurwehr wird evaluiert und fortgeschrieben.','Der Bedarfs- und Entwicklungsplan der Feuerwehr wird evaluiert und fortgeschrieben.');
INSERT INTO "pledge" VALUES ('01a207e9dc497e6bb3b84c99dedfb0b4','Die Unterführung am Bahnhof soll heller werden.',1,'','pledge','Kapitel „Plätze und Wege“, Punkt 1 (Zeile 4)','none','','01a207e9dc487df59c806639ba940ef9',NULL,'',NULL,'01a207e9dc327043ba060fb2cef29ad1',0,'die unterfuhrung am bahnhof soll heller werden.','Die Unterführung am Bahnhof soll heller werden.');
INSERT INTO "pledge" VALUES ('01a207e9dc4a70cfa8d8ad3c6a77eb27','Videoüberwachung wollen wir an Kriminalitätsschwerpunkten prüfen.',1,'','pledge','Kapitel „Plätze und Wege“, Punkt 2 (Zeile 5)','none','','01a207e9dc487df59c806639ba940ef9',NULL,'',NULL,'01a207e9dc327043ba060fb2cef29ad1',1,'videouberwachung wollen wir an kriminalitatsschwerpunkten prufen.','Videoüberwachung wollen wir an Kriminalitätsschwerpunkten prüfen.');
INSERT INTO "pledge" VALUES ('01a207e9dc4a72c79cf196d3defe4db6','Am Bahnhof bauen wir ein bewachtes Fahrradparkhaus.',1,'','pledge','Kapitel „Plätze und Wege“, Punkt 3 (Zeile 6)','none','','01a207e9dc487df59c806639ba940ef9',NULL,'',NULL,'01a207e9dc327043ba060fb2cef29ad1',2,'am bahnhof baun wir ein bewachtes fahrradparkhaus.','Am Bahnhof bauen wir ein bewachtes Fahrradparkhaus.');
INSERT INTO "pledge" VALUES ('01a207e9dc4a7498be4b12051dbad6b7','Nächtliche Beleuchtung auf allen Schulwegen.',1,'','pledge','Kapitel „Plätze und Wege“, Punkt 4 (Zeile 7)','none','','01a207e9dc487df59c806639ba940ef9',NULL,'',NULL,'01a207e9dc327043ba060fb2cef29ad1',3,'nachtliche beleuchtung auf allen schulwegen.','Nächtliche Beleuchtung auf allen Schulwegen.');
INSERT INTO "pledge" VALUES ('01a207e9dc4b78db82f0b814495f7bb9','Der Präventionsrat bekommt eine feste Geschäftsstelle.',1,'','pledge','Kapitel „Vorbeugen statt reparieren“, Punkt 1 (Zeile 10)','none','','01a207e9dc4a7c9980f7d7eb973981ec',NULL,'',NULL,'01a207e9dc327043ba060fb2cef29ad1',4,'der praventionsrat bekommt eine feste geschaftsstelle.','Der Präventionsrat bekommt eine feste Geschäftsstelle.');
INSERT INTO "pledge" VALUES ('01a207e9dc4b7b13b52993151a253973','Aufsuchende Jugendarbeit in der Nordstadt mit zwei Stellen.',1,'','pledge','Kapitel „Vorbeugen statt reparieren“, Punkt 2 (Zeile 11)','none','','01a207e9dc4a7c9980f7d7eb973981ec',NULL,'',NULL,'01a207e9dc327043ba060fb2cef29ad1',5,'aufsuchende jugendarbeit in der nordstadt mit zwei stellen.','Aufsuchende Jugendarbeit in der Nordstadt mit zwei Stellen.');
INSERT INTO "pledge" VALUES ('01a207e9dc4b7d01a32486a2dce6dead','Suchtprävention an allen weiterführenden Schulen verbindlich einführen.',1,'','pledge','Kapitel „Vorbeugen statt reparieren“, Punkt 3 (Zeile 12)','none','','01a207e9dc4a7c9980f7d7eb973981ec',NULL,'',NULL,'01a207e9dc327043ba060fb2cef29ad1',6,'suchtpravention an allen weiterfuhrenden schulen verbindlich einfuhren.','Suchtprävention an allen weiterführenden Schulen verbindlich einführen.');
INSERT INTO "pledge" VALUES ('01a207e9dc4b7ede9d4602c4fe6054b5','Ein Beschwerdetelefon, unabhängig von Stadt und Polizei.',1,'','pledge','Kapitel „Vorbeugen statt reparieren“, Punkt 4 (Zeile 13)','none','','01a207e9dc4a7c9980f7d7eb973981ec',NULL,'',NULL,'01a207e9dc327043ba060fb2cef29ad1',7,'ein beschwerdetelefon, unabhangig von stadt und polizei.','Ein Beschwerdetelefon, unabhängig von Stadt und Polizei.');
CREATE TABLE pledge_measure ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, pledge_id CHAR(32) NOT NULL, measure_id CHAR(32) NOT NULL, CONSTRAINT pk_pledge_measure PRIMARY KEY (id), CONSTRAINT fk_pledge_measure_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_pledge_measure_pledge_id_pledge FOREIGN KEY(pledge_id) REFERENCES pledge (id) ON DELETE CASCADE );
INSERT INTO "pledge_measure" VALUES ('01a207e9dd7f75f983efedf4c56724bf',1,'01a207e9dc3e7e7b9fd1c26ecdf53ea9','01a207e9dc74757e8301fef47dbb0d64');
INSERT INTO "pledge_measure" VALUES ('01a207e9dd817808870e90846a52a12c',1,'01a207e9dc3f723d857c7f444cebfebe','01a207e9dc947df79734ae5637ca94ab');
INSERT INTO "pledge_measure" VALUES ('01a207e9dd827d5692294d483441c101',1,'01a207e9dc3f74748d94bbaf3cfda187','01a207e9dca3787793bf9f07ad259db9');
INSERT INTO "pledge_measure" VALUES ('01a207e9dd837fb999ef156e70554836',1,'01a207e9dc3f76739293f861e134b45c','01a207e9dcb072699e5462eaecbb6a48');
INSERT INTO "pledge_measure" VALUES ('01a207e9dd8573eaa92e2ae1d1e6400c',1,'01a207e9dc41714a9f4f51edb0bf57d2','01a207e9dcbe7347b212eec4e4d95639');
INSERT INTO "pledge_measure" VALUES ('01a207e9dd867674b763b1108e77d49f',1,'01a207e9dc4174d5b3731e1cdedc05ed','01a207e9dd0f79e5adabbc8a187bf9a6');
INSERT INTO "pledge_measure" VALUES ('01a207e9dd8777f3b1e47486d4fbd7ba',1,'01a207e9dc4176c7914d24dd2462c9ca','01a207e9dcda75258663d3d2d4cb1076');
CREATE TABLE pledge_pair ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, relation VARCHAR(32) NOT NULL, note VARCHAR(1000) NOT NULL, pledge_id CHAR(32) NOT NULL, other_id CHAR(32) NOT NULL, CONSTRAINT pk_pledge_pair PRIMARY KEY (id), CONSTRAINT fk_pledge_pair_other_id_pledge FOREIGN KEY(other_id) REFERENCES pledge (id) ON DELETE CASCADE, CONSTRAINT fk_pledge_pair_pledge_id_pledge FOREIGN KEY(pledge_id) REFERENCES pledge (id) ON DELETE CASCADE );
INSERT INTO "pledge_pair" VALUES ('01a207e9dc537e09bd77cbe4434f588c',1,'first_stricter','','01a207e9dc3e7e7b9fd1c26ecdf53ea9','01a207e9dc497e6bb3b84c99dedfb0b4');
INSERT INTO "pledge_pair" VALUES ('01a207e9dc5672c6b6ce965d84773c6b',1,'first_stricter','','01a207e9dc3f723d857c7f444cebfebe','01a207e9dc4a70cfa8d8ad3c6a77eb27');
INSERT INTO "pledge_pair" VALUES ('01a207e9dc5778c392055505f409de63',1,'second_stricter','','01a207e9dc4174d5b3731e1cdedc05ed','01a207e9dc4b7d01a32486a2dce6dead');
CREATE TABLE pledge_resolution ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, pledge_id CHAR(32) NOT NULL, resolution_id CHAR(32) NOT NULL, CONSTRAINT pk_pledge_resolution PRIMARY KEY (id), CONSTRAINT fk_pledge_resolution_pledge_id_pledge FOREIGN KEY(pledge_id) REFERENCES pledge (id) ON DELETE CASCADE, CONSTRAINT fk_pledge_resolution_resolution_id_resolution FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE CASCADE );
INSERT INTO "pledge_resolution" VALUES ('01a207e9dc597dcdadce6bcf8c1cbdf2',1,'01a207e9dc3e7e7b9fd1c26ecdf53ea9','01a207e9da5478c2bf8360087c954dcc');
INSERT INTO "pledge_resolution" VALUES ('01a207e9dc5b7d2d89c48e1a1440c1d8',1,'01a207e9dc3f723d857c7f444cebfebe','01a207e9da637d10a748b5f7d002fbf4');
CREATE TABLE pledge_topic ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, pledge_id CHAR(32) NOT NULL, topic_id CHAR(32) NOT NULL, CONSTRAINT pk_pledge_topic PRIMARY KEY (id), CONSTRAINT fk_pledge_topic_pledge_id_pledge FOREIGN KEY(pledge_id) REFERENCES pledge (id) ON DELETE CASCADE, CONSTRAINT fk_pledge_topic_topic_id_topic FOREIGN KEY(topic_id) REFERENCES topic (id) ON DELETE CASCADE );
INSERT INTO "pledge_topic" VALUES ('01a207e9dc5e7daaad0f82ce39d3aec8',1,'01a207e9dc437133a03f984e87fc5e1c','01a207e9dc5e72c69da97fdc2bddd838');
CREATE TABLE poll_answer ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, member_id CHAR(32) NOT NULL, date_id CHAR(32) NOT NULL, answer VARCHAR(32) NOT NULL, CONSTRAINT pk_poll_answer PRIMARY KEY (id), CONSTRAINT fk_poll_answer_date_id_poll_date FOREIGN KEY(date_id) REFERENCES poll_date (id) ON DELETE CASCADE, CONSTRAINT fk_poll_answer_member_id_poll_member FOREIGN KEY(member_id) REFERENCES poll_member (id) ON DELETE CASCADE );
INSERT INTO "poll_answer" VALUES ('01a207e9db6d703aa86a3f588e468364',1,'01a207e9db4e7baaa8c2ab8d6b97ceb0','01a207e9db4874d2b6b17a71769528f5','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db6f79668e9c5057425cfc7c',1,'01a207e9db4e7baaa8c2ab8d6b97ceb0','01a207e9db497e0781572aa549595bc2','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db71747a8e178e8d4808cb21',1,'01a207e9db4e7baaa8c2ab8d6b97ceb0','01a207e9db4a7a3786ac81e87b920728','no');
INSERT INTO "poll_answer" VALUES ('01a207e9db727cb8bd304a409a509065',1,'01a207e9db5079d7b3d743f2a632a1d8','01a207e9db4874d2b6b17a71769528f5','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db7474beaa4dfd29f018eb17',1,'01a207e9db5079d7b3d743f2a632a1d8','01a207e9db497e0781572aa549595bc2','maybe');
INSERT INTO "poll_answer" VALUES ('01a207e9db757bcdb2a7f095ea342d0a',1,'01a207e9db5079d7b3d743f2a632a1d8','01a207e9db4a7a3786ac81e87b920728','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db777345961e7666354639f2',1,'01a207e9db517b1aa7c238ff07b4dbb4','01a207e9db4874d2b6b17a71769528f5','no');
INSERT INTO "poll_answer" VALUES ('01a207e9db787e4e9c981f0b00a980d1',1,'01a207e9db517b1aa7c238ff07b4dbb4','01a207e9db497e0781572aa549595bc2','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db7a7a09aa59ed72f0488830',1,'01a207e9db517b1aa7c238ff07b4dbb4','01a207e9db4a7a3786ac81e87b920728','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db7c7314b491f5e823b6f510',1,'01a207e9db527defbb576b490b9267f5','01a207e9db4874d2b6b17a71769528f5','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db7d7d9698a02910e76ea0da',1,'01a207e9db527defbb576b490b9267f5','01a207e9db497e0781572aa549595bc2','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db7f72a4a47b9cc5d24a208a',1,'01a207e9db527defbb576b490b9267f5','01a207e9db4a7a3786ac81e87b920728','maybe');
INSERT INTO "poll_answer" VALUES ('01a207e9db807bc489e197b13fd0bea3',1,'01a207e9db537e279515f801fd9e9e39','01a207e9db4874d2b6b17a71769528f5','maybe');
INSERT INTO "poll_answer" VALUES ('01a207e9db8276b0a415c8d9a7398249',1,'01a207e9db537e279515f801fd9e9e39','01a207e9db497e0781572aa549595bc2','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db837d78b2d54530fb824711',1,'01a207e9db537e279515f801fd9e9e39','01a207e9db4a7a3786ac81e87b920728','no');
INSERT INTO "poll_answer" VALUES ('01a207e9db857cf3a94ddd07025b7636',1,'01a207e9db547fd4a9993485cb0dc959','01a207e9db4874d2b6b17a71769528f5','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db877f11bee7c8bac363af80',1,'01a207e9db547fd4a9993485cb0dc959','01a207e9db497e0781572aa549595bc2','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db89769e9b2bcd1fd1180982',1,'01a207e9db547fd4a9993485cb0dc959','01a207e9db4a7a3786ac81e87b920728','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db8a7e9bb5e9fcc64a94a71f',1,'01a207e9db557fc9b8fc8ca90d3ecf70','01a207e9db4874d2b6b17a71769528f5','no');
INSERT INTO "poll_answer" VALUES ('01a207e9db8c7761a02333e7347baa07',1,'01a207e9db557fc9b8fc8ca90d3ecf70','01a207e9db497e0781572aa549595bc2','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db8d7ccbb4c2ebbbd7bbb3e0',1,'01a207e9db557fc9b8fc8ca90d3ecf70','01a207e9db4a7a3786ac81e87b920728','maybe');
INSERT INTO "poll_answer" VALUES ('01a207e9db8f78679364e4d8b3375539',1,'01a207e9db567fafb0e0421248c42d58','01a207e9db4874d2b6b17a71769528f5','yes');
INSERT INTO "poll_answer" VALUES ('01a207e9db91726d908e94c78c2c81f7',1,'01a207e9db567fafb0e0421248c42d58','01a207e9db497e0781572aa549595bc2','yes');
CREATE TABLE poll_date ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, held_on DATE NOT NULL, starts_at TIME, ends_at TIME, poll_id CHAR(32) NOT NULL, CONSTRAINT pk_poll_date PRIMARY KEY (id), CONSTRAINT fk_poll_date_poll_id_date_poll FOREIGN KEY(poll_id) REFERENCES date_poll (id) ON DELETE CASCADE );
INSERT INTO "poll_date" VALUES ('01a207e9db4874d2b6b17a71769528f5',1,'2027-04-13','14:00:00.000000','18:00:00.000000','01a207e9db4379de986735a34533ab26');
INSERT INTO "poll_date" VALUES ('01a207e9db497e0781572aa549595bc2',1,'2027-04-20','14:00:00.000000','18:00:00.000000','01a207e9db4379de986735a34533ab26');
INSERT INTO "poll_date" VALUES ('01a207e9db4a7a3786ac81e87b920728',1,'2027-04-27','14:00:00.000000','18:00:00.000000','01a207e9db4379de986735a34533ab26');
CREATE TABLE poll_member ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, poll_id CHAR(32) NOT NULL, person_id CHAR(32) NOT NULL, position INTEGER NOT NULL, votes BOOLEAN NOT NULL, is_chair BOOLEAN NOT NULL, replied_on DATE, remark VARCHAR(2000) NOT NULL, CONSTRAINT pk_poll_member PRIMARY KEY (id), CONSTRAINT fk_poll_member_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, CONSTRAINT fk_poll_member_poll_id_date_poll FOREIGN KEY(poll_id) REFERENCES date_poll (id) ON DELETE CASCADE );
INSERT INTO "poll_member" VALUES ('01a207e9db4e7baaa8c2ab8d6b97ceb0',2,'01a207e9db4379de986735a34533ab26','01a207e9d61c78e89ac7c655227363c9',0,1,1,'2026-11-23','');
INSERT INTO "poll_member" VALUES ('01a207e9db5079d7b3d743f2a632a1d8',2,'01a207e9db4379de986735a34533ab26','01a207e9d6287ff89806b478230baafd',1,1,0,'2026-11-23','');
INSERT INTO "poll_member" VALUES ('01a207e9db517b1aa7c238ff07b4dbb4',3,'01a207e9db4379de986735a34533ab26','01a207e9d62b7de9ab72f3b19d638e3f',2,1,0,'2026-11-23','am ersten Tag erst ab 15 Uhr');
INSERT INTO "poll_member" VALUES ('01a207e9db527defbb576b490b9267f5',2,'01a207e9db4379de986735a34533ab26','01a207e9d62e79e4997533a4cd5f1103',3,1,0,'2026-11-23','');
INSERT INTO "poll_member" VALUES ('01a207e9db537e279515f801fd9e9e39',2,'01a207e9db4379de986735a34533ab26','01a207e9d6317397a452bfe95f1ed738',4,1,0,'2026-11-23','');
INSERT INTO "poll_member" VALUES ('01a207e9db547fd4a9993485cb0dc959',2,'01a207e9db4379de986735a34533ab26','01a207e9d633799d815a6416b44719c7',5,1,0,'2026-11-23','');
INSERT INTO "poll_member" VALUES ('01a207e9db557fc9b8fc8ca90d3ecf70',2,'01a207e9db4379de986735a34533ab26','01a207e9d6367419979cca84ef0d5ddb',6,1,0,'2026-11-23','');
INSERT INTO "poll_member" VALUES ('01a207e9db567fafb0e0421248c42d58',2,'01a207e9db4379de986735a34533ab26','01a207e9d6387dcfb4bb39560fcf4a75',7,1,0,'2026-11-23','');
INSERT INTO "poll_member" VALUES ('01a207e9db587005ba8094a4ab7ae228',1,'01a207e9db4379de986735a34533ab26','01a207e9d63b7396af2e0b2c92feb90b',8,1,0,NULL,'');
INSERT INTO "poll_member" VALUES ('01a207e9db59721f9ae45b22549a40ca',1,'01a207e9db4379de986735a34533ab26','01a207e9d640700fa5a5118d4590c371',9,1,0,NULL,'');
INSERT INTO "poll_member" VALUES ('01a207e9db5a72c08716100792e6259d',1,'01a207e9db4379de986735a34533ab26','01a207e9d642789a9774a8e965f2409d',10,1,0,NULL,'');
INSERT INTO "poll_member" VALUES ('01a207e9db5b7903bd5b7c644f8028c7',1,'01a207e9db4379de986735a34533ab26','01a207e9d6447ff4b04e5e1c127eb765',11,0,0,NULL,'');
INSERT INTO "poll_member" VALUES ('01a207e9db5d72f5acac86b22cdf3db8',1,'01a207e9db4379de986735a34533ab26','01a207e9d64774bfb1a3cdc3d1b95be3',12,0,0,NULL,'');
INSERT INTO "poll_member" VALUES ('01a207e9db5e74debf77b2f706d115bf',1,'01a207e9db4379de986735a34533ab26','01a207e9d6497c0aa9a12a82c8a623b1',13,0,0,NULL,'');
CREATE TABLE population ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, year INTEGER NOT NULL, inhabitants INTEGER NOT NULL, census VARCHAR(32) NOT NULL, source VARCHAR(200) NOT NULL, area_id CHAR(32) NOT NULL, CONSTRAINT pk_population PRIMARY KEY (id), CONSTRAINT fk_population_area_id_area FOREIGN KEY(area_id) REFERENCES area (id) ON DELETE CASCADE );
INSERT INTO "population" VALUES ('01a207e9deb77d0a8bef2a19e7e658c2',1,2024,48300,'2022','','01a207e9deb3785bb5436a015edf12aa');
INSERT INTO "population" VALUES ('01a207e9deb97ac18936b1a7fdd39d43',1,2025,48500,'2022','','01a207e9deb3785bb5436a015edf12aa');
INSERT INTO "population" VALUES ('01a207e9dedb7c2ea393c2bd43ba7cbc',1,2020,209800,'2011','Statistisches Landesamt','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "population" VALUES ('01a207e9dedc7cfa90bf8c4c43f38cf6',1,2021,210600,'2011','Statistisches Landesamt','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "population" VALUES ('01a207e9dedd798cae9f578df2902108',1,2022,211100,'2011','Statistisches Landesamt','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "population" VALUES ('01a207e9dede753ea30ce5d072444d9a',1,2023,208300,'2022','Statistisches Landesamt','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "population" VALUES ('01a207e9dedf7261a1167cdc49f9b890',1,2024,209500,'2022','Statistisches Landesamt','01a207e9debd7acd9b3bea0580246faa');
INSERT INTO "population" VALUES ('01a207e9dedf7f1d96da6763e5752dca',1,2020,154200,'2011','Statistisches Landesamt','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "population" VALUES ('01a207e9dee07e79b86ba29bd964aa38',1,2021,153900,'2011','Statistisches Landesamt','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "population" VALUES ('01a207e9dee17a5f86a9edfceace9bac',1,2022,153500,'2011','Statistisches Landesamt','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "population" VALUES ('01a207e9dee27592aca97f1007bc5ef7',1,2023,151800,'2022','Statistisches Landesamt','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "population" VALUES ('01a207e9dee370f5898bc5333b4b4348',1,2024,151600,'2022','Statistisches Landesamt','01a207e9debd7c3fb2b7e74b226b318b');
INSERT INTO "population" VALUES ('01a207e9dee37bce9e62e274135bb281',1,2020,122700,'2011','Statistisches Landesamt','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "population" VALUES ('01a207e9dee4777e8259794998ea23df',1,2021,123100,'2011','Statistisches Landesamt','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "population" VALUES ('01a207e9dee57401a3d402a76579e59c',1,2022,123900,'2011','Statistisches Landesamt','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "population" VALUES ('01a207e9dee57f388b134ecd04c0cdf2',1,2023,121000,'2022','Statistisches Landesamt','01a207e9debd7d36ae4a89c816aea3a5');
INSERT INTO "population" VALUES ('01a207e9dee679e5920648255b61ef69',1,2024,121900,'2022','Statistisches Landesamt','01a207e9debd7d36ae4a89c816aea3a5');
CREATE TABLE "post" ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32) NOT NULL, role VARCHAR(200) NOT NULL, department VARCHAR(200) NOT NULL, starts_on DATE, ends_on DATE, email VARCHAR(200) DEFAULT '' NOT NULL, phone VARCHAR(100) DEFAULT '' NOT NULL, is_main_contact BOOLEAN DEFAULT '0' NOT NULL, CONSTRAINT pk_post PRIMARY KEY (id), CONSTRAINT fk_post_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_post_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "post" VALUES ('01a207e9d627782188862bce31aab7a2',1,'01a207e9d61c78e89ac7c655227363c9','01a207e9d60877fda0de043582e866f4','Bürgermeisterin','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d62b74ba886fc3855f91b022',1,'01a207e9d6287ff89806b478230baafd','01a207e9d60c7809b094342d27cfeb78','Leiter','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d62e70bcab985de48efe37ef',1,'01a207e9d62b7de9ab72f3b19d638e3f','01a207e9d60e7ac8b0581edcab1f39e8','Amtsleiterin','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d6307ab093975eb2b7eea2a8',1,'01a207e9d62e79e4997533a4cd5f1103','01a207e9d60f73ce8098f02ae7e0262c','Fachbereichsleiter','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d63370eca60281d3701f1ddd',2,'01a207e9d6317397a452bfe95f1ed738','01a207e9d60f7c8c8df96fa447036435','Schulleiterin','',NULL,NULL,'','',1);
INSERT INTO "post" VALUES ('01a207e9d6357b72b89caacd9acd17a3',1,'01a207e9d633799d815a6416b44719c7','01a207e9d60e71b7bc7ea8614c760430','','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d638730cb84eb1283e1e7be7',1,'01a207e9d6367419979cca84ef0d5ddb','01a207e9d61075029e6c828e277570d7','Pfarrer','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d63a7b269df2053fb6903c24',1,'01a207e9d6387dcfb4bb39560fcf4a75','01a207e9d611703d8051d5c87b511bcf','Vorsitzende','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d63d71cfb107dbe9e9c5516d',1,'01a207e9d63b7396af2e0b2c92feb90b','01a207e9d6117a79abe5785e7a9a74e7','Vorsitzende','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d63f77f18bd03078959d2651',1,'01a207e9d63d7a7c9b521325c5887555','01a207e9d6117a79abe5785e7a9a74e7','Jugendwart','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d6417ed39feb11b7ea5a7320',1,'01a207e9d640700fa5a5118d4590c371','01a207e9d61272bd8cd31b353b358179','Chefarzt','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d64476ed80604edb2a9fa3fc',1,'01a207e9d642789a9774a8e965f2409d','01a207e9d6127ac3a2b3aafe3ef8a0f0','Geschäftsführer','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d6467c629b4f33557a647982',1,'01a207e9d6447ff4b04e5e1c127eb765','01a207e9d60d7715ac43e734cb50d161','KOMPASS-Beraterin','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d64973729b1c89033654368d',1,'01a207e9d64774bfb1a3cdc3d1b95be3','01a207e9d6137aaa83a693e2c5349913','Sprecherin','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d64b7864afbdbf6421d8ad8e',1,'01a207e9d6497c0aa9a12a82c8a623b1','01a207e9d60877fda0de043582e866f4','Geschäftsstelle des Präventionsrates','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d64e71fc960fe8c3faa44313',1,'01a207e9d64c72d5becdab0ea64cf1c8','01a207e9d61372e4aa11c93aeb93d921','Netze','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d6527f3680f05a41e83e5661',1,'01a207e9d6517109b230d2a3d415e747','01a207e9d6147bde8d342c73b155a242','Beraterin','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d6a67db0a20f8e81095348f3',1,NULL,'01a207e9d60d7715ac43e734cb50d161','Leitung der Abteilung Prävention','',NULL,NULL,'praevention@pp-mittelhessen.example','',0);
INSERT INTO "post" VALUES ('01a207e9d6aa76f19edafea5bde283d3',2,'01a207e9d64e7a7ba765fdd520786dba','01a207e9d6147249987bb24a3ac12c30','Leitung','','2025-01-01',NULL,'','',0);
INSERT INTO "post" VALUES ('01a207e9d6ac7059ae5806377db2f93b',1,'01a207e9d6517109b230d2a3d415e747','01a207e9d6147249987bb24a3ac12c30','Leitung','','2022-01-01','2024-12-31','','',0);
CREATE TABLE power_circuit ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(300) NOT NULL, watts INTEGER NOT NULL, venue_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_power_circuit PRIMARY KEY (id), CONSTRAINT fk_power_circuit_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id) ON DELETE CASCADE );
INSERT INTO "power_circuit" VALUES ('01a207e9df187be18df6b21d7f9ddcab',1,'Bühne links',3680,'01a207e9df1470eb922b7d27f0ff94d1',0);
INSERT INTO "power_circuit" VALUES ('01a207e9df1b7ab48e10489cbea80be2',1,'Bühne rechts',3680,'01a207e9df1470eb922b7d27f0ff94d1',1);
INSERT INTO "power_circuit" VALUES ('01a207e9dfef7d79bd30fdfa0466ac71',1,'Bühne links',3680,'01a207e9dfee7252a9dec8577fc0ee50',0);
INSERT INTO "power_circuit" VALUES ('01a207e9dff171d4bd40742e3d0b0b47',1,'Bühne rechts',3680,'01a207e9dfee7252a9dec8577fc0ee50',1);
INSERT INTO "power_circuit" VALUES ('01a207e9dff67fbb8d3f60f07285f16c',1,'Kasten Ost',3680,'01a207e9dff57b86bd81d9ce5f6116a1',0);
INSERT INTO "power_circuit" VALUES ('01a207e9e02b7e8085dd61d94d934a92',1,'Verteiler West',3680,'01a207e9e02a786e8e910238b57c3677',0);
INSERT INTO "power_circuit" VALUES ('01a207e9e02c7ff1ab5c7a4088d1fee1',1,'Verteiler Ost',3680,'01a207e9e02a786e8e910238b57c3677',1);
CREATE TABLE presence ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, attendance_id CHAR(32) NOT NULL, came_at TIME NOT NULL, left_at TIME, CONSTRAINT pk_presence PRIMARY KEY (id), CONSTRAINT fk_presence_attendance_id_attendance FOREIGN KEY(attendance_id) REFERENCES attendance (id) ON DELETE CASCADE );
INSERT INTO "presence" VALUES ('01a207e9d8357ef695ca240b5dfca099',1,'01a207e9d8107719a8c8269eab3b7861','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d83874918bcfa4d6a7641247',1,'01a207e9d81375e09ee8bc8ca4a86b77','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d83a72529196361ac3f63b0c',1,'01a207e9d81578f98101ea6f741010e8','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d83c7b0294b98b96ac7bc2cc',1,'01a207e9d81777898e60a117889ca9b9','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d83f725db93389534c698c47',1,'01a207e9d81976bf92a250e9bac38162','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8417ae49c70e7213471d5cd',1,'01a207e9d81b751ca76482ec924bc98c','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d843772d9c0017c527b9e370',1,'01a207e9d81d76f5af85918f09b5cb4f','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d84575bfb93600bab10df9d4',1,'01a207e9d81f7c4da8a639916819500c','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d847727482e9cd2c9daef197',1,'01a207e9d8227006a06467a3b3e26be3','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8487ff08d7ae0916782edab',1,'01a207e9d824724eac53196690ba277b','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d84a79b987d4fd6eca31e53e',1,'01a207e9d8267707bfe43538d7229391','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d84c7482921f67dc9c7b8acf',1,'01a207e9d8287cf8889a3519e996da01','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d84e7206bc3ac77d5fb46b7a',1,'01a207e9d82a7f918908c72c302c673d','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d84f7db2be4d7f531baa2fcd',1,'01a207e9d82d72548202499594bc6eca','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8b870089e4d6d7385268a5f',1,'01a207e9d89674bb8d03a0d96d326368','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8b97c4fad85194f6311de66',1,'01a207e9d89873c791440a30f09984d5','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8bb7788a6cfd8ffcdd11fc6',1,'01a207e9d89a7377b16ac102d9a07242','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8bd72c490e138c41d4b2cd0',1,'01a207e9d89c711eaf7803db786d7daf','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8be7decac920b1b89eff079',1,'01a207e9d89e711d9a809febe36fbb3d','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8c07800b6df9c73a4682f10',1,'01a207e9d89f7ff498ad9637468e4d37','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8c2726a8e12b4596cb171a9',1,'01a207e9d8a2719e9a038701fd0a45d6','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8c37acb80023008c72c37ad',1,'01a207e9d8a4704fa5bdd95d235d8c9a','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8c57617946a9a74b8c98d2b',1,'01a207e9d8a67209a7d08a74727de102','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8c67fd2b1a330988f9f502a',1,'01a207e9d8a873518499051223fed3d1','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8c87bbe859b1d001bb020a5',1,'01a207e9d8aa79c09ef585de20f9925f','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8ca75ab88763d2cefa225d4',1,'01a207e9d8ac7c5da1b34822dea50190','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8cb7e74aaf303cf18ffceee',1,'01a207e9d8ae7f0ca6af895155c1ba4c','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d8cd78dbb155fa9c8e3c0557',1,'01a207e9d8b171e298ba3db8fc9fea68','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9437cf784f17e4e91dbe93d',1,'01a207e9d9227e898dac6c86efc4be61','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9457a599de5de2ab81f38f1',1,'01a207e9d9247d5db7746f3ea5c5a94f','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d947739983d323289e4e4940',1,'01a207e9d9267cadbe2893ffec2798f6','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9487dd4aba3fb188a3be94c',1,'01a207e9d9287b90b4e1da95f5d8cea7','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d94a7820bc67e3af62740ea4',1,'01a207e9d92a798b916e6dc5728990d5','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d94c736288baad6ff772e90f',1,'01a207e9d92c79dab7d1a04e5fa376b0','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d94e7223b60ad32eea737bae',1,'01a207e9d92e789bb6faf1ad44f787b0','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d94f7baa8de1537b2f3632cf',1,'01a207e9d93078669b0f56c43b20a6c1','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d95177b6a0024796dea8f04e',1,'01a207e9d9327946830a4e9e4451f230','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d95370e389f430b3b2e31109',1,'01a207e9d9347ab18cd7cbb0c556e702','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9547daf92b2327c8ae4579e',1,'01a207e9d9367c648f4b71ccc690967f','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d95676acab5d003b637183e2',1,'01a207e9d9387eb5ba3885f3bd9f3727','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9577f7dae16371a92a75b7e',1,'01a207e9d93a7f78ad4dc6c849e3894c','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9597ac887db8830d3f1d7b6',1,'01a207e9d93d71d4bb800910733ade1a','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9ea78059caac053ec3f2d1b',1,'01a207e9d9e875d5abaeee04fe639eab','16:25:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9ec7bb6b7cbdfab9745fdee',1,'01a207e9d9bf7a7aaff15c1303aa6c05','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9ee759a80eb54cd84039010',1,'01a207e9d9c374c48aece660fe4cd7b3','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9ef7ea4950cca7552e393e1',1,'01a207e9d9c5737eace2ab71999f5d6e','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9f17963a0c3386034974a3c',1,'01a207e9d9c770928b0e860d86c790c3','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9f37210b96de5fb444310b2',1,'01a207e9d9c970839c75f36bd590e3a4','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9f47d49a8ff750d341b7a60',2,'01a207e9d9ca7f279de9c99f0cc97bea','16:02:00.000000','17:20:00.000000');
INSERT INTO "presence" VALUES ('01a207e9d9f6764287bc8a19cea7f00d',1,'01a207e9d9cc7fefa57f8df18fee774c','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9f8717b99b0d862feffa1b1',1,'01a207e9d9ce7f4e9f42c427f51641fe','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9f97cad82d8f957ccd9292f',1,'01a207e9d9d7752a84d0e0641fab1729','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9fb754dbfa3fd7024928a3a',1,'01a207e9d9d977469c41ee860d17d4d2','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9d9fc7ed2afce368b90992d05',1,'01a207e9d9db77ecb5a21495def3a4f8','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a207e9da027f6da7deb685a27142bc',1,'01a207e9da01721c9ee5dd133927af9e','16:46:00.000000','17:00:00.000000');
CREATE TABLE press_item ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, medium VARCHAR(300) NOT NULL, organization_id CHAR(32), person_id CHAR(32), title VARCHAR(300) NOT NULL, happened_on DATE, page VARCHAR(60) NOT NULL, comes_to_day BOOLEAN NOT NULL, prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, website VARCHAR(2000) NOT NULL, note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_press_item PRIMARY KEY (id), CONSTRAINT fk_press_item_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_press_item_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_press_item_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE );
INSERT INTO "press_item" VALUES ('01a207e9e21475d9afe4cfda55180a0c',1,'invitation','Musterauer Anzeiger',NULL,NULL,'Einladung zum Pressetermin','2027-08-21','',1,'01a207e9dfe97195a467a6a899d49794',0,'','Gesprochen mit Ute Federkiel.');
INSERT INTO "press_item" VALUES ('01a207e9e217705cab0e76f07ae9c0a4',1,'invitation','Radio Lahnwelle',NULL,NULL,'Einladung zum Pressetermin','2027-08-21','',0,'01a207e9dfe97195a467a6a899d49794',1,'','');
INSERT INTO "press_item" VALUES ('01a207e9e21873d493f7ca7ac4e147a6',1,'enquiry','Radio Lahnwelle',NULL,NULL,'Interview mit der Geschäftsstelle zum Enkeltrick','2027-08-30','',1,'01a207e9dfe97195a467a6a899d49794',2,'','Gesprochen mit Marek Brandt.');
INSERT INTO "press_item" VALUES ('01a207e9e223722aad97d504052aea0d',1,'report','Musterauer Anzeiger',NULL,NULL,'Hinsehen hilft: Hunderte beim Präventionstag','2026-09-14','',0,'01a207e9df01705c960dd3b460cea605',0,'','');
INSERT INTO "press_item" VALUES ('01a207e9e224798aa14c2ee4d1a5f7de',1,'post','Stadt Musterau',NULL,NULL,'Danke an alle, die dabei waren!','2026-09-13','',0,'01a207e9df01705c960dd3b460cea605',1,'','');
INSERT INTO "press_item" VALUES ('01a207e9e2257ea9a1e6ad8a29702ac2',1,'report','Lahnaue-Kurier',NULL,NULL,'Wie Trickdiebe arbeiten','2026-09-16','',0,'01a207e9df01705c960dd3b460cea605',2,'','');
CREATE TABLE prevention_day ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, motto VARCHAR(300) NOT NULL, place VARCHAR(300) NOT NULL, patron VARCHAR(300) NOT NULL, organizer_id CHAR(32), lead_id CHAR(32), expected_visitors INTEGER, phone_on_day VARCHAR(100) NOT NULL, website VARCHAR(300) NOT NULL, walking_minutes INTEGER NOT NULL, registrations_delete_on DATE, state VARCHAR(32) NOT NULL, previous_id CHAR(32), registrations_deleted_on DATE, search_text VARCHAR NOT NULL, target_groups VARCHAR(2000) NOT NULL, greeting VARCHAR(1000000) NOT NULL, arrival VARCHAR(1000000) NOT NULL, rain_plan VARCHAR(1000000) NOT NULL, note VARCHAR(1000000) NOT NULL, report_summary VARCHAR(1000000) NOT NULL, report_outlook VARCHAR(1000000) NOT NULL, CONSTRAINT pk_prevention_day PRIMARY KEY (id), CONSTRAINT fk_prevention_day_lead_id_person FOREIGN KEY(lead_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_prevention_day_organizer_id_organization FOREIGN KEY(organizer_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_prevention_day_previous_id_prevention_day FOREIGN KEY(previous_id) REFERENCES prevention_day (id) ON DELETE SET NULL );
INSERT INTO "prevention_day" VALUES ('01a207e9df01705c960dd3b460cea605','9. Musterauer Präventionstag',3,'2026-11-23 10:18:17.217045','2026-11-23 10:18:18.262511','root',NULL,'9. Musterauer Präventionstag','Hinsehen hilft','Marktplatz und Rathaus','Bürgermeisterin Dr. Jutta Eichenlaub','01a207e9d60877fda0de043582e866f4','01a207e9d6497c0aa9a12a82c8a623b1',800,'','',5,NULL,'held',NULL,NULL,'9. musteraur praventionstag
hinsehen hilft
marktplatz und rathaus
burgermeisterin dr. jutta eichenlaub
familien, seniorinnen und senioren
der praventionstag brachte polizei, feurwehr, beratungsstellen, schulen und vereine auf dem marktplatz zusammen. besonders gefragt waren die fahrradcodierung und die gesprache an den standen.
im nachsten jahr soll es mehr angebote fur jugendliche geben und mehr schatten auf der wiese.','Familien, Seniorinnen und Senioren','','','','','Der Präventionstag brachte Polizei, Feuerwehr, Beratungsstellen, Schulen und Vereine auf dem Marktplatz zusammen. Besonders gefragt waren die Fahrradcodierung und die Gespräche an den Ständen.','Im nächsten Jahr soll es mehr Angebote für Jugendliche geben und mehr Schatten auf der Wiese.');
INSERT INTO "prevention_day" VALUES ('01a207e9dfe97195a467a6a899d49794','10. Musterauer Präventionstag',2,'2026-11-23 10:18:17.449129','2026-11-23 10:18:17.452003','root',NULL,'10. Musterauer Präventionstag','Gemeinsam sicher leben','Marktplatz und Rathaus','Bürgermeisterin Dr. Jutta Eichenlaub','01a207e9d60877fda0de043582e866f4','01a207e9d6497c0aa9a12a82c8a623b1',1200,'06499 000-145','www.musterau.example/praeventionstag',5,NULL,'planned','01a207e9df01705c960dd3b460cea605',NULL,'10. musteraur praventionstag
gemeinsam sicher leben
marktplatz und rathaus
burgermeisterin dr. jutta eichenlaub
familien, jugendliche, seniorinnen und senioren, vereine
sicherheit beginnt damit, dass wir einander kennen. am praventionstag zeigen polizei, feurwehr, beratungsstellen, schulen und vereine, was sie tun und wobei sie mitmachen konnen.
buslinien 1 und 4, haltestelle marktplatz. parkplatze in der tiefgarage am rathaus; behindertenparkplatze vor dem haupteingang.

alle wege sind stufenlos. barrierefreie toiletten finden sie im rathaus, erdgeschoss.
uber den umzug entscheidet die geschaftsstelle am vortag bis 18:00 uhr. die buhne zieht in die turnhalle, die fahrradcodierung entfallt.','Familien, Jugendliche, Seniorinnen und Senioren, Vereine','Sicherheit beginnt damit, dass wir einander kennen. Am Präventionstag zeigen Polizei, Feuerwehr, Beratungsstellen, Schulen und Vereine, was sie tun und wobei Sie mitmachen können.','Buslinien 1 und 4, Haltestelle Marktplatz. Parkplätze in der Tiefgarage am Rathaus; Behindertenparkplätze vor dem Haupteingang.

Alle Wege sind stufenlos. Barrierefreie Toiletten finden Sie im Rathaus, Erdgeschoss.','Über den Umzug entscheidet die Geschäftsstelle am Vortag bis 18:00 Uhr. Die Bühne zieht in die Turnhalle, die Fahrradcodierung entfällt.','','','');
CREATE TABLE printed_sheet ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, prevention_day_id CHAR(32) NOT NULL, sheet VARCHAR(60) NOT NULL, subject VARCHAR(60) NOT NULL, digest VARCHAR(64) NOT NULL, printed_at DATETIME NOT NULL, CONSTRAINT pk_printed_sheet PRIMARY KEY (id), CONSTRAINT fk_printed_sheet_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE );
CREATE TABLE privacy_contacts ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, controller VARCHAR(1000) NOT NULL, officer VARCHAR(1000) NOT NULL, authority VARCHAR(1000) NOT NULL, archive VARCHAR(1000) NOT NULL, archive_days INTEGER NOT NULL, notice VARCHAR(10000) NOT NULL, CONSTRAINT pk_privacy_contacts PRIMARY KEY (id) );
CREATE TABLE processing_activity ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(300) NOT NULL, position INTEGER NOT NULL, purpose VARCHAR(10000) NOT NULL, legal_basis VARCHAR(10000) NOT NULL, data_subjects VARCHAR(10000) NOT NULL, data_categories VARCHAR(10000) NOT NULL, recipients VARCHAR(10000) NOT NULL, third_country VARCHAR(10000) NOT NULL, retention VARCHAR(10000) NOT NULL, security VARCHAR(10000) NOT NULL, CONSTRAINT pk_processing_activity PRIMARY KEY (id) );
CREATE TABLE programme_item ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, format VARCHAR(32) NOT NULL, event_day_id CHAR(32), venue_id CHAR(32), starts_at TIME, duration_minutes INTEGER NOT NULL, setup_minutes INTEGER, teardown_minutes INTEGER, target_group VARCHAR(300) NOT NULL, seats INTEGER, needs_registration BOOLEAN NOT NULL, slot_minutes INTEGER, has_sign_language BOOLEAN NOT NULL, spoken_language VARCHAR(100) NOT NULL, responsible_id CHAR(32), is_public BOOLEAN NOT NULL, prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, state VARCHAR(32) NOT NULL, began_at TIME, finished_at TIME, search_text VARCHAR NOT NULL, short_text VARCHAR(2000) NOT NULL, long_text VARCHAR(1000000) NOT NULL, equipment VARCHAR(2000) NOT NULL, accessibility VARCHAR(2000) NOT NULL, direction_note VARCHAR(2000) NOT NULL, CONSTRAINT pk_programme_item PRIMARY KEY (id), CONSTRAINT fk_programme_item_event_day_id_event_day FOREIGN KEY(event_day_id) REFERENCES event_day (id) ON DELETE SET NULL, CONSTRAINT fk_programme_item_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE, CONSTRAINT fk_programme_item_responsible_id_person FOREIGN KEY(responsible_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_programme_item_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id) ON DELETE SET NULL );
INSERT INTO "programme_item" VALUES ('01a207e9dfce79ac99de88096ec0fa78','Begrüßung durch die Bürgermeisterin',1,'Begrüßung durch die Bürgermeisterin','opening','01a207e9df0978a7acfc96fd0e736f66','01a207e9df1470eb922b7d27f0ff94d1','11:00:00.000000',15,NULL,NULL,'alle',NULL,0,NULL,1,'',NULL,1,'01a207e9df01705c960dd3b460cea605',0,'confirmed',NULL,NULL,'begrussung durch die burgermeisterin
alle','','','2 Funkmikrofone','','');
INSERT INTO "programme_item" VALUES ('01a207e9dfdd75598dd2962727e0399d','Trickdiebe – so arbeiten sie',1,'Trickdiebe – so arbeiten sie','show','01a207e9df0978a7acfc96fd0e736f66','01a207e9df1470eb922b7d27f0ff94d1','11:15:00.000000',30,NULL,NULL,'Seniorinnen und Senioren',NULL,0,NULL,1,'',NULL,1,'01a207e9df01705c960dd3b460cea605',1,'confirmed',NULL,NULL,'trickdiebe – so arbeiten sie
seniorinnen und senioren','','','Headset','','');
INSERT INTO "programme_item" VALUES ('01a207e9dfe1730bb4809c280d714f81','Enkeltrick und Schockanruf',1,'Enkeltrick und Schockanruf','lecture','01a207e9df0978a7acfc96fd0e736f66','01a207e9df1d7b26af96609ad4053737','11:30:00.000000',45,NULL,NULL,'Seniorinnen und Senioren',40,1,NULL,0,'',NULL,1,'01a207e9df01705c960dd3b460cea605',2,'confirmed',NULL,NULL,'enkeltrick und schockanruf
seniorinnen und senioren','','','Beamer','Höranlage','');
INSERT INTO "programme_item" VALUES ('01a207e9dfe47c7aa2ae12bbc1dc1da2','Preisverleihung Malwettbewerb',1,'Preisverleihung Malwettbewerb','award','01a207e9df0978a7acfc96fd0e736f66','01a207e9df1470eb922b7d27f0ff94d1','16:45:00.000000',15,NULL,NULL,'Kinder',NULL,0,NULL,1,'',NULL,1,'01a207e9df01705c960dd3b460cea605',3,'confirmed',NULL,NULL,'preisverleihung malwettbewerb
kinder','','','','','');
INSERT INTO "programme_item" VALUES ('01a207e9dffe7938bb8fe008cfb756aa','Begrüßung durch die Bürgermeisterin',1,'Begrüßung durch die Bürgermeisterin','opening','01a207e9dfea7904b4254b00ae066cd7','01a207e9dfee7252a9dec8577fc0ee50','11:00:00.000000',15,NULL,NULL,'alle',NULL,0,NULL,1,'',NULL,1,'01a207e9dfe97195a467a6a899d49794',0,'confirmed',NULL,NULL,'begrussung durch die burgermeisterin
alle','','','2 Funkmikrofone','','');
INSERT INTO "programme_item" VALUES ('01a207e9e00277e69961b439c25500e1','Trickdiebe – so arbeiten sie',1,'Trickdiebe – so arbeiten sie','show','01a207e9dfea7904b4254b00ae066cd7','01a207e9dfee7252a9dec8577fc0ee50','11:15:00.000000',30,NULL,NULL,'Seniorinnen und Senioren',NULL,0,NULL,1,'',NULL,1,'01a207e9dfe97195a467a6a899d49794',1,'confirmed',NULL,NULL,'trickdiebe – so arbeiten sie
seniorinnen und senioren','','','Headset','','');
INSERT INTO "programme_item" VALUES ('01a207e9e00673758025f68b1b5a10db','Enkeltrick und Schockanruf',1,'Enkeltrick und Schockanruf','lecture','01a207e9dfea7904b4254b00ae066cd7','01a207e9dff2788394268442689f3ba2','11:30:00.000000',45,NULL,NULL,'Seniorinnen und Senioren',40,1,NULL,0,'',NULL,1,'01a207e9dfe97195a467a6a899d49794',2,'confirmed',NULL,NULL,'enkeltrick und schockanruf
seniorinnen und senioren','','','Beamer','Höranlage','');
INSERT INTO "programme_item" VALUES ('01a207e9e00970c684f87b9fded40784','Poetry-Slam gegen Hass',1,'Poetry-Slam gegen Hass','culture','01a207e9dfea7904b4254b00ae066cd7','01a207e9dfee7252a9dec8577fc0ee50','12:00:00.000000',30,NULL,NULL,'Jugendliche',NULL,0,NULL,0,'',NULL,1,'01a207e9dfe97195a467a6a899d49794',3,'confirmed',NULL,NULL,'potry-slam gegen hass
jugendliche','','','1 Stativmikrofon','','');
INSERT INTO "programme_item" VALUES ('01a207e9e00b7bb3bb1d3ea8eba31bae','Gewalt-Sehen-Helfen: Zivilcouragetraining',1,'Gewalt-Sehen-Helfen: Zivilcouragetraining','workshop','01a207e9dfea7904b4254b00ae066cd7','01a207e9dff472fbb2c6d6e250f314d9','12:00:00.000000',90,NULL,NULL,'ab 16 Jahren',20,1,NULL,0,'',NULL,1,'01a207e9dfe97195a467a6a899d49794',4,'confirmed',NULL,NULL,'gewalt-sehen-helfen: zivilcouragetraining
ab 16 jahren','','','','','');
INSERT INTO "programme_item" VALUES ('01a207e9e00e7b28acce70fb7a8c9ef7','Fahrradcodierung (10-Minuten-Termine)',1,'Fahrradcodierung (10-Minuten-Termine)','activity','01a207e9dfea7904b4254b00ae066cd7','01a207e9dff57b86bd81d9ce5f6116a1','13:00:00.000000',180,NULL,NULL,'alle',18,1,10,0,'',NULL,1,'01a207e9dfe97195a467a6a899d49794',5,'confirmed',NULL,NULL,'fahrradcodierung (10-minuten-termine)
alle','','','Strom 230 V','','');
INSERT INTO "programme_item" VALUES ('01a207e9e011790db3b086cd7f52542a','Hundestaffel',1,'Hundestaffel','show','01a207e9dfea7904b4254b00ae066cd7','01a207e9dfee7252a9dec8577fc0ee50','14:00:00.000000',30,NULL,NULL,'Familien',NULL,0,NULL,0,'',NULL,1,'01a207e9dfe97195a467a6a899d49794',6,'confirmed',NULL,NULL,'hundestaffel
familien','','','','','');
INSERT INTO "programme_item" VALUES ('01a207e9e0147c0ea52f7b00ac4c43dc','Preisverleihung Malwettbewerb',1,'Preisverleihung Malwettbewerb','award','01a207e9dfea7904b4254b00ae066cd7','01a207e9dfee7252a9dec8577fc0ee50','16:45:00.000000',15,NULL,NULL,'Kinder',NULL,0,NULL,1,'',NULL,1,'01a207e9dfe97195a467a6a899d49794',7,'confirmed',NULL,NULL,'preisverleihung malwettbewerb
kinder','','','','','');
INSERT INTO "programme_item" VALUES ('01a207e9e0187296855ad3b5033f17fe','KOMPASS-Sprechstunde',1,'KOMPASS-Sprechstunde','consultation','01a207e9dfea7904b4254b00ae066cd7','01a207e9dff57b86bd81d9ce5f6116a1','11:30:00.000000',30,NULL,NULL,'alle',NULL,0,NULL,0,'',NULL,1,'01a207e9dfe97195a467a6a899d49794',8,'confirmed',NULL,NULL,'kompass-sprechstunde
alle','','','','','');
INSERT INTO "programme_item" VALUES ('01a207e9e01b7a84930433c8f51cad8d','Sicher im Verein – Kinderschutz im Sport',1,'Sicher im Verein – Kinderschutz im Sport','talk','01a207e9dfea7904b4254b00ae066cd7','01a207e9dff2788394268442689f3ba2','12:00:00.000000',45,NULL,NULL,'Vereine',40,1,NULL,0,'',NULL,1,'01a207e9dfe97195a467a6a899d49794',9,'confirmed',NULL,NULL,'sicher im verein – kinderschutz im sport
vereine','','','Beamer','Höranlage','');
INSERT INTO "programme_item" VALUES ('01a207e9e01e714c9f697ac79954d610','Forumtheater: Zivilcourage im Bus',1,'Forumtheater: Zivilcourage im Bus','theatre',NULL,NULL,NULL,45,NULL,NULL,'',NULL,0,NULL,0,'',NULL,1,'01a207e9dfe97195a467a6a899d49794',10,'idea',NULL,NULL,'forumtheater: zivilcourage im bus','','','','','');
INSERT INTO "programme_item" VALUES ('01a207e9e01f7348a14fec628c081f49','Kinder-Uni: Woran erkennt man einen Trick?',1,'Kinder-Uni: Woran erkennt man einen Trick?','children',NULL,NULL,NULL,30,NULL,NULL,'',NULL,0,NULL,0,'',NULL,1,'01a207e9dfe97195a467a6a899d49794',11,'idea',NULL,NULL,'kinder-uni: woran erkennt man einen trick?','','','','','');
CREATE TABLE progress_note ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, noted_on DATE NOT NULL, assignment_id CHAR(32) NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_progress_note PRIMARY KEY (id), CONSTRAINT fk_progress_note_assignment_id_assignment FOREIGN KEY(assignment_id) REFERENCES assignment (id) ON DELETE CASCADE );
INSERT INTO "progress_note" VALUES ('01a207e9d8ed755c8d9170b11a52b7c8',1,'2025-10-14','01a207e9d8e47380b6cc5eb660f620a7','Begehung mit der Gesamtschule vereinbart.');
INSERT INTO "progress_note" VALUES ('01a207e9d96973c3bee0f0bfaf073b80',1,'2026-01-20','01a207e9d96676ebba9680ae3287af99','Träger und Vereine sind angeschrieben.');
INSERT INTO "progress_note" VALUES ('01a207e9d96a7bdc9eefe0ae38c8e263',1,'2026-03-10','01a207e9d96676ebba9680ae3287af99','Drei Termine vorgeschlagen, Raum noch offen.');
INSERT INTO "progress_note" VALUES ('01a207e9d9717e35b0539096ed063802',1,'2026-02-12','01a207e9d96f739485ca946b39d7898f','Abfrage bei vier Schulen läuft.');
INSERT INTO "progress_note" VALUES ('01a207e9da887964bf85ec0e40a953e9',1,'2026-03-26','01a207e9da7873539380894aca236b66','Messprotokoll an die Stadtwerke übergeben.');
INSERT INTO "progress_note" VALUES ('01a207e9da897f38847c3eca9c55b34c',1,'2026-04-14','01a207e9da7873539380894aca236b66','Angebot eines Leuchtenherstellers liegt vor, ein zweites ist angefragt.');
CREATE TABLE publication_policy ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, names VARCHAR(32) NOT NULL, CONSTRAINT pk_publication_policy PRIMARY KEY (id), CONSTRAINT fk_publication_policy_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE );
CREATE TABLE recusal ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, agenda_item_id CHAR(32) NOT NULL, attendance_id CHAR(32) NOT NULL, left_at TIME, returned_at TIME, CONSTRAINT pk_recusal PRIMARY KEY (id), CONSTRAINT fk_recusal_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE, CONSTRAINT fk_recusal_attendance_id_attendance FOREIGN KEY(attendance_id) REFERENCES attendance (id) ON DELETE CASCADE );
INSERT INTO "recusal" VALUES ('01a207e9da0a777c8fca9c709a866f3b',1,'01a207e9d9847a169815f43dddbd8e95','01a207e9d9ce7f4e9f42c427f51641fe','16:48:00.000000','16:58:00.000000');
CREATE TABLE registration ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, item_id CHAR(32) NOT NULL, person_id CHAR(32), name VARCHAR(300) NOT NULL, email VARCHAR(300) NOT NULL, phone VARCHAR(100) NOT NULL, affiliation VARCHAR(300) NOT NULL, seats INTEGER NOT NULL, slot_at TIME, prevention_day_id CHAR(32) NOT NULL, state VARCHAR(32) NOT NULL, received_at DATETIME NOT NULL, source VARCHAR(300) NOT NULL, confirmed_on DATE, moved_up_on DATE, checked_in_at DATETIME, search_text VARCHAR NOT NULL, needs VARCHAR(2000) NOT NULL, note VARCHAR(2000) NOT NULL, CONSTRAINT pk_registration PRIMARY KEY (id), CONSTRAINT fk_registration_item_id_programme_item FOREIGN KEY(item_id) REFERENCES programme_item (id) ON DELETE CASCADE, CONSTRAINT fk_registration_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_registration_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE );
INSERT INTO "registration" VALUES ('01a207e9e080777fb4dcf0dc317b5473','Freiwillige Feuerwehr Musterau',2,'01a207e9e00b7bb3bb1d3ea8eba31bae',NULL,'Freiwillige Feuerwehr Musterau','','06499 000-230','Jugendfeuerwehr',6,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 08:37:00.000000','E-Mail',NULL,NULL,NULL,'freiwillige feurwehr musterau
jugendfeurwehr','','');
INSERT INTO "registration" VALUES ('01a207e9e08c702f8eff654c39dd16cd','Nadine Ackerschott',2,'01a207e9e00b7bb3bb1d3ea8eba31bae',NULL,'Nadine Ackerschott','','06499 000-218','Kita Regenbogen',2,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 09:14:00.000000','E-Mail',NULL,NULL,NULL,'nadine ackerschott
kita regenbogen','','');
INSERT INTO "registration" VALUES ('01a207e9e08e779986e234c7bc3753d0','Tobias Wendelin',2,'01a207e9e00b7bb3bb1d3ea8eba31bae',NULL,'Tobias Wendelin','tobias.wendelin@post.example','','',1,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 09:51:00.000000','E-Mail',NULL,NULL,NULL,'tobias wendelin
tobias.wendelin@post.example','DGS-Dolmetschung','');
INSERT INTO "registration" VALUES ('01a207e9e0907bde9e9c5fdac0ade3f8','Familie Brandauer',2,'01a207e9e00b7bb3bb1d3ea8eba31bae',NULL,'Familie Brandauer','familie.brandauer@post.example','','',3,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 10:28:00.000000','E-Mail',NULL,NULL,NULL,'familie brandaur
familie.brandaur@post.example','','');
INSERT INTO "registration" VALUES ('01a207e9e0927b6d8c0481259444969b','Selma Yildirim',2,'01a207e9e00b7bb3bb1d3ea8eba31bae',NULL,'Selma Yildirim','','06499 000-214','Jugendbeirat',1,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 11:05:00.000000','E-Mail',NULL,NULL,NULL,'selma yildirim
jugendbeirat','','');
INSERT INTO "registration" VALUES ('01a207e9e0947b98a770e930931c5782','Ralf Ostermeier',2,'01a207e9e00b7bb3bb1d3ea8eba31bae',NULL,'Ralf Ostermeier','','06499 000-215','Bauhof',2,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 11:42:00.000000','E-Mail',NULL,NULL,NULL,'ralf ostermeier
bauhof','','');
INSERT INTO "registration" VALUES ('01a207e9e0967c3395dcd3a57b9b8373','Integrationslotsen',2,'01a207e9e00b7bb3bb1d3ea8eba31bae',NULL,'Integrationslotsen','','06499 000-218','Freiwilligenzentrum',4,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 12:19:00.000000','E-Mail',NULL,NULL,NULL,'integrationslotsen
freiwilligenzentrum','','');
INSERT INTO "registration" VALUES ('01a207e9e0987d0888630c5eab6b3649','Gesa Petersilie',1,'01a207e9e00b7bb3bb1d3ea8eba31bae',NULL,'Gesa Petersilie','gesa.petersilie@post.example','','',2,NULL,'01a207e9dfe97195a467a6a899d49794','waiting','2027-08-21 12:56:00.000000','E-Mail',NULL,NULL,NULL,'gesa petersilie
gesa.petersilie@post.example','Rollstuhl','');
INSERT INTO "registration" VALUES ('01a207e9e09a7d0c9af45291ce411148','Klaus Dreyling',2,'01a207e9e00b7bb3bb1d3ea8eba31bae',NULL,'Klaus Dreyling','','06499 000-214','Kleingartenverein',1,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 13:33:00.000000','E-Mail',NULL,NULL,NULL,'klaus dreyling
kleingartenverein','','');
INSERT INTO "registration" VALUES ('01a207e9e09c7a47afedad7e6d475566','Schülervertretung',1,'01a207e9e00b7bb3bb1d3ea8eba31bae',NULL,'Schülervertretung','','06499 000-217','Gesamtschule Musterau',3,NULL,'01a207e9dfe97195a467a6a899d49794','waiting','2027-08-21 14:10:00.000000','E-Mail',NULL,NULL,NULL,'schulervertretung
gesamtschule musterau','','');
INSERT INTO "registration" VALUES ('01a207e9e09e733eab7d572708c7ee1a','Seniorenkreis St. Martin',2,'01a207e9e00673758025f68b1b5a10db',NULL,'Seniorenkreis St. Martin','','06499 000-224','Pfarrgemeinde',12,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 14:47:00.000000','E-Mail',NULL,NULL,NULL,'seniorenkreis st. martin
pfarrgemeinde','Höranlage','');
INSERT INTO "registration" VALUES ('01a207e9e09f7c87ad9aaf32f038fd53','Ingrid Wohlleben',2,'01a207e9e00673758025f68b1b5a10db',NULL,'Ingrid Wohlleben','','06499 000-216','Seniorenbeirat',2,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 15:24:00.000000','E-Mail',NULL,NULL,NULL,'ingrid wohlleben
seniorenbeirat','','');
INSERT INTO "registration" VALUES ('01a207e9e0a17d7bae4d9f9fa527924b','Erwin Sandmann',2,'01a207e9e00673758025f68b1b5a10db',NULL,'Erwin Sandmann','erwin.sandmann@post.example','','',1,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 16:01:00.000000','E-Mail',NULL,NULL,NULL,'erwin sandmann
erwin.sandmann@post.example','Rollator, Platz am Gang','');
INSERT INTO "registration" VALUES ('01a207e9e0a37e458fd051a811c27b05','Gesa Petersilie',2,'01a207e9e00673758025f68b1b5a10db',NULL,'Gesa Petersilie','gesa.petersilie@post.example','','',1,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 16:38:00.000000','E-Mail',NULL,NULL,NULL,'gesa petersilie
gesa.petersilie@post.example','Rollstuhl','');
INSERT INTO "registration" VALUES ('01a207e9e0a57da1bed7e9544b707de9','TSV Musterau, Übungsleitungen',2,'01a207e9e01b7a84930433c8f51cad8d',NULL,'TSV Musterau, Übungsleitungen','','06499 000-229','TSV Musterau',8,NULL,'01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 17:15:00.000000','E-Mail',NULL,NULL,NULL,'tsv musterau, ubungsleitungen
tsv musterau','','');
INSERT INTO "registration" VALUES ('01a207e9e0a77ac18cde8a07e9b2d984','Petra Hürden',2,'01a207e9e01b7a84930433c8f51cad8d',NULL,'Petra Hürden','petra.huerden@post.example','','',1,NULL,'01a207e9dfe97195a467a6a899d49794','cancelled','2027-08-21 17:52:00.000000','E-Mail',NULL,NULL,NULL,'petra hurden
petra.hurden@post.example','','');
INSERT INTO "registration" VALUES ('01a207e9e0ab7209a9eef83e0cb98cad','Jonas Radke',2,'01a207e9e00e7b28acce70fb7a8c9ef7',NULL,'Jonas Radke','jonas.radke@post.example','','',1,'13:00:00.000000','01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 18:29:00.000000','Telefon',NULL,NULL,NULL,'jonas radke
jonas.radke@post.example','','');
INSERT INTO "registration" VALUES ('01a207e9e0ac7f66b8bcdcf14f687c16','Miriam Speicher',2,'01a207e9e00e7b28acce70fb7a8c9ef7',NULL,'Miriam Speicher','miriam.speicher@post.example','','',1,'13:10:00.000000','01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 19:06:00.000000','Telefon',NULL,NULL,NULL,'miriam speicher
miriam.speicher@post.example','','');
INSERT INTO "registration" VALUES ('01a207e9e0ae7ef8a76a599ff1972fef','Familie Lenkert',2,'01a207e9e00e7b28acce70fb7a8c9ef7',NULL,'Familie Lenkert','familie.lenkert@post.example','','',1,'13:30:00.000000','01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 19:43:00.000000','Telefon',NULL,NULL,NULL,'familie lenkert
familie.lenkert@post.example','','');
INSERT INTO "registration" VALUES ('01a207e9e0b1701d9d3f414883519a27','Ole Kettner',1,'01a207e9e00e7b28acce70fb7a8c9ef7',NULL,'Ole Kettner','ole.kettner@post.example','','',1,'13:30:00.000000','01a207e9dfe97195a467a6a899d49794','waiting','2027-08-21 20:20:00.000000','Telefon',NULL,NULL,NULL,'ole kettner
ole.kettner@post.example','','');
INSERT INTO "registration" VALUES ('01a207e9e0b370d89e54ce778e5d94b8','Anke Pedalski',2,'01a207e9e00e7b28acce70fb7a8c9ef7',NULL,'Anke Pedalski','anke.pedalski@post.example','','',1,'14:00:00.000000','01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 20:57:00.000000','Telefon',NULL,NULL,NULL,'anke pedalski
anke.pedalski@post.example','','');
INSERT INTO "registration" VALUES ('01a207e9e0b47df09dac1303e118db02','Bruno Sattler',2,'01a207e9e00e7b28acce70fb7a8c9ef7',NULL,'Bruno Sattler','bruno.sattler@post.example','','',1,'15:20:00.000000','01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 21:34:00.000000','Telefon',NULL,NULL,NULL,'bruno sattler
bruno.sattler@post.example','','');
INSERT INTO "registration" VALUES ('01a207e9e0b67e43bcd43f47b2674f30','Tobias Wendelin',2,'01a207e9e00e7b28acce70fb7a8c9ef7',NULL,'Tobias Wendelin','tobias.wendelin@post.example','','',1,'13:20:00.000000','01a207e9dfe97195a467a6a899d49794','confirmed','2027-08-21 22:11:00.000000','Telefon',NULL,NULL,NULL,'tobias wendelin
tobias.wendelin@post.example','','');
CREATE TABLE repeated_item ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, agenda_item_id CHAR(32) NOT NULL, repeats_id CHAR(32) NOT NULL, CONSTRAINT pk_repeated_item PRIMARY KEY (id), CONSTRAINT fk_repeated_item_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE, CONSTRAINT fk_repeated_item_repeats_id_agenda_item FOREIGN KEY(repeats_id) REFERENCES agenda_item (id) ON DELETE CASCADE );
CREATE TABLE repetition ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, meeting_id CHAR(32) NOT NULL, repeats_id CHAR(32) NOT NULL, CONSTRAINT pk_repetition PRIMARY KEY (id), CONSTRAINT fk_repetition_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_repetition_repeats_id_meeting FOREIGN KEY(repeats_id) REFERENCES meeting (id) ON DELETE CASCADE );
CREATE TABLE report_request ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, asked_on DATE, answer_by DATE, secret VARCHAR(64) NOT NULL, search_text VARCHAR NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_report_request PRIMARY KEY (id) );
CREATE TABLE report_request_entry ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), request_id CHAR(32) NOT NULL, measure_id CHAR(32) NOT NULL, name VARCHAR(300) NOT NULL, sent_to VARCHAR(1000) NOT NULL, sent_on DATE, answered_on DATE, CONSTRAINT pk_report_request_entry PRIMARY KEY (id), CONSTRAINT fk_report_request_entry_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_report_request_entry_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_report_request_entry_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, CONSTRAINT fk_report_request_entry_request_id_report_request FOREIGN KEY(request_id) REFERENCES report_request (id) ON DELETE CASCADE );
CREATE TABLE resolution ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, vote_id CHAR(32) NOT NULL, number VARCHAR(60) NOT NULL, is_adopted BOOLEAN NOT NULL, search_text VARCHAR NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_resolution PRIMARY KEY (id), CONSTRAINT fk_resolution_vote_id_vote FOREIGN KEY(vote_id) REFERENCES vote (id) ON DELETE CASCADE, CONSTRAINT uq_resolution_number UNIQUE (number) );
INSERT INTO "resolution" VALUES ('01a207e9da4374f8a550ca17f9f64f99','Beschluss 2026-12-01',1,'01a207e9da317b45b429d58c582966e4','2026-12-01',1,'beschluss 2026-12-01
die niederschrift uber die 11. sitzung wird mit der genannten berichtigung genehmigt.','Die Niederschrift über die 11. Sitzung wird mit der genannten Berichtigung genehmigt.');
INSERT INTO "resolution" VALUES ('01a207e9da5478c2bf8360087c954dcc','Beschluss 2026-12-02',1,'01a207e9da4a76e88a174d9392b9c6d4','2026-12-02',1,'beschluss 2026-12-02
die lenkungsgruppe empfiehlt dem magistrat, die beleuchtung der bahnhofsunterfuhrung auf mindestens 10 lx anzuheben und den grunschnitt zweimal jahrlich vorzunehmen. die stadtwerke legen bis 30. juni 2026 ein angebot vor.','Die Lenkungsgruppe empfiehlt dem Magistrat, die Beleuchtung der Bahnhofsunterführung auf mindestens 10 lx anzuheben und den Grünschnitt zweimal jährlich vorzunehmen. Die Stadtwerke legen bis 30. Juni 2026 ein Angebot vor.');
INSERT INTO "resolution" VALUES ('01a207e9da637d10a748b5f7d002fbf4','Beschluss 2026-12-03',1,'01a207e9da5a76598766607e8b0d9b8a','2026-12-03',1,'beschluss 2026-12-03
die geschaftsstelle bereitet mit der polizeistation eine prufung der erforderlichkeit vor (ortsbezogene fallzahlen der letzten drei jahre, mildere mittel, raumliche und zeitliche begrenzung, wiedervorlage nach zwei jahren).','Die Geschäftsstelle bereitet mit der Polizeistation eine Prüfung der Erforderlichkeit vor (ortsbezogene Fallzahlen der letzten drei Jahre, mildere Mittel, räumliche und zeitliche Begrenzung, Wiedervorlage nach zwei Jahren).');
INSERT INTO "resolution" VALUES ('01a207e9da727b2a804777acf7592895','Beschluss 2026-12-04',1,'01a207e9da697c3faf7cab73a36e6acd','2026-12-04',0,'beschluss 2026-12-04
das budget des 9. praventionstages wird in der vorgelegten fassung beschlossen.','Das Budget des 9. Präventionstages wird in der vorgelegten Fassung beschlossen.');
CREATE TABLE retention_rule ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(200) NOT NULL, months INTEGER, counted_from VARCHAR(200) NOT NULL, basis VARCHAR(300) NOT NULL, archive_first BOOLEAN NOT NULL, confirmed_on DATE, code VARCHAR(60) NOT NULL, position INTEGER NOT NULL, note VARCHAR(10000) NOT NULL, CONSTRAINT pk_retention_rule PRIMARY KEY (id), CONSTRAINT uq_retention_rule_code UNIQUE (code) );
CREATE TABLE revocation ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, by_id CHAR(32), revoked_on DATE, remark VARCHAR(300) NOT NULL, resolution_id CHAR(32) NOT NULL, CONSTRAINT pk_revocation PRIMARY KEY (id), CONSTRAINT fk_revocation_by_id_resolution FOREIGN KEY(by_id) REFERENCES resolution (id) ON DELETE SET NULL, CONSTRAINT fk_revocation_resolution_id_resolution FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE CASCADE );
CREATE TABLE rhythm ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, unit VARCHAR(32) NOT NULL, every INTEGER NOT NULL, weekday VARCHAR(32) NOT NULL, which VARCHAR(32) NOT NULL, starts_at TIME, ends_at TIME, committee_id CHAR(32) NOT NULL, CONSTRAINT pk_rhythm PRIMARY KEY (id), CONSTRAINT fk_rhythm_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE );
INSERT INTO "rhythm" VALUES ('01a207e9dbf27bf1ad90b0dd5c57687d',1,'months',3,'tuesday','third','16:00:00.000000','18:00:00.000000','01a207e9d6b67b4a9d2f333ca56fd83a');
INSERT INTO "rhythm" VALUES ('01a207e9dbf479a3abfed9d3c53773f9',1,'weeks',6,'tuesday','first','16:00:00.000000',NULL,'01a207e9d6e178af81c7e6cffc490df3');
CREATE TABLE rule_set ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(200) NOT NULL, source VARCHAR(300) NOT NULL, notice_days INTEGER NOT NULL, notice_counting VARCHAR(32) NOT NULL, notice_urgent_days INTEGER NOT NULL, post_days INTEGER NOT NULL, quorum VARCHAR(32) NOT NULL, quorum_fixed INTEGER NOT NULL, majority VARCHAR(32) NOT NULL, abstentions_count BOOLEAN NOT NULL, tie VARCHAR(32) NOT NULL, is_public BOOLEAN NOT NULL, signers VARCHAR(32) NOT NULL, minutes_kind VARCHAR(32) NOT NULL, minutes_due_days INTEGER NOT NULL, objection_days INTEGER NOT NULL, supplement_two_thirds BOOLEAN NOT NULL, CONSTRAINT pk_rule_set PRIMARY KEY (id) );
INSERT INTO "rule_set" VALUES ('01a207e9d6b3784cb004b4657f2b0438',1,'Kommission nach HGO','§§ 53, 54, 58, 61 HGO',3,'clear_days',1,3,'more_than_half',0,'simple',0,'rejected',1,'chair_and_keeper','summary',14,14,1);
INSERT INTO "rule_set" VALUES ('01a207e9d6e07fc5b125a0b367e683f2',1,'Freies Gremium (§ 93 VwVfG)','§§ 90 bis 93 VwVfG',7,'calendar_days',1,3,'more_than_half',0,'simple',0,'chair_decides',0,'chair_and_keeper','results',14,14,0);
INSERT INTO "rule_set" VALUES ('01a207e9d6e279f2a3f89fd78af9694b',1,'Konsens ohne Abstimmung','Vereinbarung der Mitglieder',7,'calendar_days',1,3,'none',0,'consensus',0,'rejected',0,'keeper','results',14,14,0);
INSERT INTO "rule_set" VALUES ('01a207e9d86173c9af17ce54529b9a22',1,'Kommission nach HGO','§§ 53, 54, 58, 61 HGO',3,'clear_days',1,3,'more_than_half',0,'simple',0,'rejected',1,'chair_and_keeper','summary',14,14,1);
INSERT INTO "rule_set" VALUES ('01a207e9d8d4770d96d45ad2d78a2636',1,'Kommission nach HGO','§§ 53, 54, 58, 61 HGO',3,'clear_days',1,3,'more_than_half',0,'simple',0,'rejected',1,'chair_and_keeper','summary',14,14,1);
INSERT INTO "rule_set" VALUES ('01a207e9d96173edae92da5dc9776f6e',1,'Kommission nach HGO','§§ 53, 54, 58, 61 HGO',3,'clear_days',1,3,'more_than_half',0,'simple',0,'rejected',1,'chair_and_keeper','summary',14,14,1);
INSERT INTO "rule_set" VALUES ('01a207e9da84731f9ce7ff76d45f08a3',1,'Kommission nach HGO','§§ 53, 54, 58, 61 HGO',3,'clear_days',1,3,'more_than_half',0,'simple',0,'rejected',1,'chair_and_keeper','summary',14,14,1);
CREATE TABLE safety_answer ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, choice VARCHAR(32) NOT NULL, prevention_day_id CHAR(32) NOT NULL, question VARCHAR(60) NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_safety_answer PRIMARY KEY (id), CONSTRAINT fk_safety_answer_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE );
INSERT INTO "safety_answer" VALUES ('01a207e9e17b7b22a1d7b2d1ab99956e',1,'yes','01a207e9dfe97195a467a6a899d49794','kind','Bühnenprogramm, Vorträge, Stände, Fahrradcodierung, Hundestaffel');
INSERT INTO "safety_answer" VALUES ('01a207e9e17d7be8bebc98a6fde39232',1,'yes','01a207e9dfe97195a467a6a899d49794','audience','Familien, Seniorinnen und Senioren; Spitze am frühen Nachmittag');
INSERT INTO "safety_answer" VALUES ('01a207e9e17f7071bc366326d9a4c27a',1,'open','01a207e9dfe97195a467a6a899d49794','assembly','Turnhalle: Frau Holtkötter klärt es mit der Bauaufsicht');
INSERT INTO "safety_answer" VALUES ('01a207e9e180725ca308534c812c4df0',1,'yes','01a207e9dfe97195a467a6a899d49794','experience','Seit 2017 jährlich, bisher ohne nennenswerte Vorkommnisse');
INSERT INTO "safety_answer" VALUES ('01a207e9e1817573b78dd23cc73c5064',1,'yes','01a207e9dfe97195a467a6a899d49794','leader','Frau Querfurth, Vertretung Frau Holtkötter');
INSERT INTO "safety_answer" VALUES ('01a207e9e182764ea4783c747bc93009',1,'yes','01a207e9dfe97195a467a6a899d49794','extinguishers','Vier Löscher: Bühne, Technik, Grill, Infopunkt');
INSERT INTO "safety_answer" VALUES ('01a207e9e1837611b39628a7b680262e',1,'no','01a207e9dfe97195a467a6a899d49794','open_fire','');
INSERT INTO "safety_answer" VALUES ('01a207e9e184776c940ac0e5595fc739',1,'yes','01a207e9dfe97195a467a6a899d49794','hydrants','Mit der Feuerwehr begangen, im Standplan eingezeichnet');
INSERT INTO "safety_answer" VALUES ('01a207e9e18578519e25b67c9e7595a2',1,'yes','01a207e9dfe97195a467a6a899d49794','exits','Vier Zugänge zum Marktplatz, alle offen');
INSERT INTO "safety_answer" VALUES ('01a207e9e18677e0acb0d1ef006b7b9e',1,'yes','01a207e9dfe97195a467a6a899d49794','access','Rettungsgasse von der Bahnhofstraße');
INSERT INTO "safety_answer" VALUES ('01a207e9e187773dbf7da730f23d7a60',1,'yes','01a207e9dfe97195a467a6a899d49794','meeting_point','Kirchplatz');
INSERT INTO "safety_answer" VALUES ('01a207e9e188794cb80ea3290d50dff3',1,'yes','01a207e9dfe97195a467a6a899d49794','liability','Kommunalversicherer, Bestätigung liegt vor');
INSERT INTO "safety_answer" VALUES ('01a207e9e18979f9baa0ff6f2448af55',1,'no','01a207e9dfe97195a467a6a899d49794','alcohol','');
INSERT INTO "safety_answer" VALUES ('01a207e9e18a7be1b6f346277d726c76',1,'yes','01a207e9dfe97195a467a6a899d49794','accessible_toilet','Rathaus, Erdgeschoss');
INSERT INTO "safety_answer" VALUES ('01a207e9e18b7c4b8fc41e4f3c032362',1,'yes','01a207e9dfe97195a467a6a899d49794','weather_watch','Geschäftsstelle, ab Donnerstag täglich');
INSERT INTO "safety_answer" VALUES ('01a207e9e18c7d27850a3bd60391c68d',1,'yes','01a207e9dfe97195a467a6a899d49794','lost_children','Am Stand des Jugendamts');
CREATE TABLE saved_view ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(100) NOT NULL, page VARCHAR(40) NOT NULL, form VARCHAR(40) NOT NULL, position INTEGER NOT NULL, settings VARCHAR(10000) NOT NULL, CONSTRAINT pk_saved_view PRIMARY KEY (id) );
CREATE TABLE score ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, application_id CHAR(32) NOT NULL, criterion_id CHAR(32) NOT NULL, person_id CHAR(32) NOT NULL, points FLOAT NOT NULL, CONSTRAINT pk_score PRIMARY KEY (id), CONSTRAINT fk_score_application_id_funding_application FOREIGN KEY(application_id) REFERENCES funding_application (id) ON DELETE CASCADE, CONSTRAINT fk_score_criterion_id_criterion FOREIGN KEY(criterion_id) REFERENCES criterion (id) ON DELETE CASCADE, CONSTRAINT fk_score_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "score" VALUES ('01a207e9dde0709b91b3fac5b34b6732',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d61c78e89ac7c655227363c9',5.0);
INSERT INTO "score" VALUES ('01a207e9dde2721eacb23ef830c344fb',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d61c78e89ac7c655227363c9',5.0);
INSERT INTO "score" VALUES ('01a207e9dde37658a37c52b8c9eb8d29',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc7729db804766242a60a0f','01a207e9d61c78e89ac7c655227363c9',4.0);
INSERT INTO "score" VALUES ('01a207e9dde47bb7b058d0d9d33f0a15',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc77ec59a39415bab9e3267','01a207e9d61c78e89ac7c655227363c9',4.0);
INSERT INTO "score" VALUES ('01a207e9dde6704c88edadcf60c53dab',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9dde775eb8ddacb9caa87c3f2',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d62b7de9ab72f3b19d638e3f',5.0);
INSERT INTO "score" VALUES ('01a207e9dde87adabd2ef590ce3a5c48',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc7729db804766242a60a0f','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9dde97f668198ba492e3cd58b',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc77ec59a39415bab9e3267','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9ddeb72c3993264910c50b280',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d62e79e4997533a4cd5f1103',5.0);
INSERT INTO "score" VALUES ('01a207e9ddec777ebe2aec4563787bed',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d62e79e4997533a4cd5f1103',5.0);
INSERT INTO "score" VALUES ('01a207e9dded7c7fa767b03e79793591',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc7729db804766242a60a0f','01a207e9d62e79e4997533a4cd5f1103',5.0);
INSERT INTO "score" VALUES ('01a207e9ddef7055820e804004c8cb34',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc77ec59a39415bab9e3267','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9ddf074fcb235f7e818152c36',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d6387dcfb4bb39560fcf4a75',4.0);
INSERT INTO "score" VALUES ('01a207e9ddf17a059ff4c977a526f1c2',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d6387dcfb4bb39560fcf4a75',5.0);
INSERT INTO "score" VALUES ('01a207e9ddf27d2db24f55529f710178',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc7729db804766242a60a0f','01a207e9d6387dcfb4bb39560fcf4a75',4.0);
INSERT INTO "score" VALUES ('01a207e9ddf470b388ae9cce40a87fe2',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9ddc77ec59a39415bab9e3267','01a207e9d6387dcfb4bb39560fcf4a75',3.0);
INSERT INTO "score" VALUES ('01a207e9ddfc78acbdbfd1fa00a5ede5',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d61c78e89ac7c655227363c9',5.0);
INSERT INTO "score" VALUES ('01a207e9ddfd7ddfb27521945ca2bb19',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d61c78e89ac7c655227363c9',5.0);
INSERT INTO "score" VALUES ('01a207e9ddff7174befe242ba932caa8',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc7729db804766242a60a0f','01a207e9d61c78e89ac7c655227363c9',5.0);
INSERT INTO "score" VALUES ('01a207e9de00742eaabf006fe7a3f649',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc77ec59a39415bab9e3267','01a207e9d61c78e89ac7c655227363c9',5.0);
INSERT INTO "score" VALUES ('01a207e9de0179e39fa9456c02543e69',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d62b7de9ab72f3b19d638e3f',5.0);
INSERT INTO "score" VALUES ('01a207e9de027dfd87a06f084ae41d18',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9de0472e49861618dd57f86d3',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc7729db804766242a60a0f','01a207e9d62b7de9ab72f3b19d638e3f',5.0);
INSERT INTO "score" VALUES ('01a207e9de057c77aa21762e25664ddc',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc77ec59a39415bab9e3267','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9de0770969cfe9337ada7841a',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9de0873d68cc520a758dcc828',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d62e79e4997533a4cd5f1103',5.0);
INSERT INTO "score" VALUES ('01a207e9de0979889e13a53a9af764d6',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc7729db804766242a60a0f','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9de0a7d06a5f62499a2ede5c4',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc77ec59a39415bab9e3267','01a207e9d62e79e4997533a4cd5f1103',5.0);
INSERT INTO "score" VALUES ('01a207e9de0c70f8b4c599d7fe5d5ac8',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d63b7396af2e0b2c92feb90b',5.0);
INSERT INTO "score" VALUES ('01a207e9de0d770a8769702bc7d2859c',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d63b7396af2e0b2c92feb90b',4.0);
INSERT INTO "score" VALUES ('01a207e9de0e7f059fbb0a648c5e697f',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc7729db804766242a60a0f','01a207e9d63b7396af2e0b2c92feb90b',5.0);
INSERT INTO "score" VALUES ('01a207e9de1073c6bb5c4e6b8ed9871b',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc77ec59a39415bab9e3267','01a207e9d63b7396af2e0b2c92feb90b',5.0);
INSERT INTO "score" VALUES ('01a207e9de1179afb82864f8a5ab019f',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d6387dcfb4bb39560fcf4a75',5.0);
INSERT INTO "score" VALUES ('01a207e9de127d4e8a84583f39914f0a',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d6387dcfb4bb39560fcf4a75',5.0);
INSERT INTO "score" VALUES ('01a207e9de14709ca532a7d471ed26b0',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc7729db804766242a60a0f','01a207e9d6387dcfb4bb39560fcf4a75',4.0);
INSERT INTO "score" VALUES ('01a207e9de15760098145679adf01594',1,'01a207e9ddf67ca491c89f218b767f71','01a207e9ddc77ec59a39415bab9e3267','01a207e9d6387dcfb4bb39560fcf4a75',4.0);
INSERT INTO "score" VALUES ('01a207e9de1c73f3b598b2f9ea84d29c',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d61c78e89ac7c655227363c9',3.0);
INSERT INTO "score" VALUES ('01a207e9de1d7a7991b3e63e3f0b7c7a',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d61c78e89ac7c655227363c9',4.0);
INSERT INTO "score" VALUES ('01a207e9de1e7e51961a65b96e44b652',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc7729db804766242a60a0f','01a207e9d61c78e89ac7c655227363c9',4.0);
INSERT INTO "score" VALUES ('01a207e9de2071ad9050d465a250c2fc',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc77ec59a39415bab9e3267','01a207e9d61c78e89ac7c655227363c9',3.0);
INSERT INTO "score" VALUES ('01a207e9de21778b918cece3b9e7c797',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9de227d83a57d4ff7db3c35ed',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d62b7de9ab72f3b19d638e3f',3.0);
INSERT INTO "score" VALUES ('01a207e9de2471ae910e34b0c0836e26',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc7729db804766242a60a0f','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9de257729b53e3e8ccb04663d',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc77ec59a39415bab9e3267','01a207e9d62b7de9ab72f3b19d638e3f',3.0);
INSERT INTO "score" VALUES ('01a207e9de267b3ab8e8cac4f496fee8',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9de277ef09ac97e311b145fa7',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9de29745c8d7d3ce096274535',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc7729db804766242a60a0f','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9de2a791f989cb95c44bbb863',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc77ec59a39415bab9e3267','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9de2b7c3c93180d608f4d3039',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d63b7396af2e0b2c92feb90b',3.0);
INSERT INTO "score" VALUES ('01a207e9de2d7204b3c6dfaa989ca7ab',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d63b7396af2e0b2c92feb90b',4.0);
INSERT INTO "score" VALUES ('01a207e9de2e75f3878113f91e129c7a',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc7729db804766242a60a0f','01a207e9d63b7396af2e0b2c92feb90b',3.0);
INSERT INTO "score" VALUES ('01a207e9de2f7995b7bded798305ca8e',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc77ec59a39415bab9e3267','01a207e9d63b7396af2e0b2c92feb90b',3.0);
INSERT INTO "score" VALUES ('01a207e9de307e6e9c4cea3c5b2dcb4b',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d6387dcfb4bb39560fcf4a75',4.0);
INSERT INTO "score" VALUES ('01a207e9de3271efbd9925976919bf10',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d6387dcfb4bb39560fcf4a75',3.0);
INSERT INTO "score" VALUES ('01a207e9de3375c4a342e6c4aac9136d',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc7729db804766242a60a0f','01a207e9d6387dcfb4bb39560fcf4a75',4.0);
INSERT INTO "score" VALUES ('01a207e9de347b32b84dc6e1f794f88c',1,'01a207e9de167a09aeb812e3d93a2606','01a207e9ddc77ec59a39415bab9e3267','01a207e9d6387dcfb4bb39560fcf4a75',3.0);
INSERT INTO "score" VALUES ('01a207e9de3b7900ac65a11337ba7f3a',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d61c78e89ac7c655227363c9',4.0);
INSERT INTO "score" VALUES ('01a207e9de3d718eb25d3e2715f6489a',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d61c78e89ac7c655227363c9',4.0);
INSERT INTO "score" VALUES ('01a207e9de3e76afa962b9644d513971',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc7729db804766242a60a0f','01a207e9d61c78e89ac7c655227363c9',3.0);
INSERT INTO "score" VALUES ('01a207e9de3f7a76b574c27f75313918',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc77ec59a39415bab9e3267','01a207e9d61c78e89ac7c655227363c9',4.0);
INSERT INTO "score" VALUES ('01a207e9de4171c1b24772d046fb4420',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9de4275f4a2d9c657e4401da7',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9de43798a826c415b1ed84520',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc7729db804766242a60a0f','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9de447eb79259167d0112e28a',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc77ec59a39415bab9e3267','01a207e9d62b7de9ab72f3b19d638e3f',3.0);
INSERT INTO "score" VALUES ('01a207e9de4672a2ae77bfd9f6a5ff25',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d62e79e4997533a4cd5f1103',5.0);
INSERT INTO "score" VALUES ('01a207e9de477679aeec041b9ffb6a61',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9de487c9f96e9e991cd904e1a',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc7729db804766242a60a0f','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9de4a709983c9b61de0ebdfa9',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc77ec59a39415bab9e3267','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9de4b77c39cb92d92d17f1c19',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d63b7396af2e0b2c92feb90b',4.0);
INSERT INTO "score" VALUES ('01a207e9de4d704ebf6ab360c001dc27',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d63b7396af2e0b2c92feb90b',4.0);
INSERT INTO "score" VALUES ('01a207e9de4e7529829c81f4b132d9ea',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc7729db804766242a60a0f','01a207e9d63b7396af2e0b2c92feb90b',3.0);
INSERT INTO "score" VALUES ('01a207e9de4f78509cf725355b866ae5',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc77ec59a39415bab9e3267','01a207e9d63b7396af2e0b2c92feb90b',4.0);
INSERT INTO "score" VALUES ('01a207e9de507f45b6fb07145d07a51b',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d6387dcfb4bb39560fcf4a75',4.0);
INSERT INTO "score" VALUES ('01a207e9de52742fa45773450f91c147',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d6387dcfb4bb39560fcf4a75',4.0);
INSERT INTO "score" VALUES ('01a207e9de537800b5c97e7169b6e7e6',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc7729db804766242a60a0f','01a207e9d6387dcfb4bb39560fcf4a75',4.0);
INSERT INTO "score" VALUES ('01a207e9de547f658e3d5c4b468a401f',1,'01a207e9de357dc68d9b8587e2dcfe62','01a207e9ddc77ec59a39415bab9e3267','01a207e9d6387dcfb4bb39560fcf4a75',3.0);
INSERT INTO "score" VALUES ('01a207e9de5b7d138fa6077751be28c3',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d61c78e89ac7c655227363c9',4.0);
INSERT INTO "score" VALUES ('01a207e9de5d72fda45cc9bfe2bd2d5b',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d61c78e89ac7c655227363c9',4.0);
INSERT INTO "score" VALUES ('01a207e9de5e7a9985617138089f6cbf',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc7729db804766242a60a0f','01a207e9d61c78e89ac7c655227363c9',3.0);
INSERT INTO "score" VALUES ('01a207e9de5f7f53b9dee3b5a54da5ca',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc77ec59a39415bab9e3267','01a207e9d61c78e89ac7c655227363c9',4.0);
INSERT INTO "score" VALUES ('01a207e9de617520a838a9caa5a9dfcb',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9de6278be961ce9276250cb18',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9de637b86a30efa4b818c9ad2',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc7729db804766242a60a0f','01a207e9d62b7de9ab72f3b19d638e3f',4.0);
INSERT INTO "score" VALUES ('01a207e9de6570d784476c1f57524a58',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc77ec59a39415bab9e3267','01a207e9d62b7de9ab72f3b19d638e3f',3.0);
INSERT INTO "score" VALUES ('01a207e9de66759daa3796b166b4149b',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d62e79e4997533a4cd5f1103',5.0);
INSERT INTO "score" VALUES ('01a207e9de6779b393b6a706d7221ba5',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9de6972d6a7cf67e227ba5ae3',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc7729db804766242a60a0f','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9de6a7a53853c07622d156898',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc77ec59a39415bab9e3267','01a207e9d62e79e4997533a4cd5f1103',4.0);
INSERT INTO "score" VALUES ('01a207e9de6d777b842d6251b8b1854b',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d63b7396af2e0b2c92feb90b',4.0);
INSERT INTO "score" VALUES ('01a207e9de6f71ea930211b1f4b80547',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d63b7396af2e0b2c92feb90b',4.0);
INSERT INTO "score" VALUES ('01a207e9de717357892d7fbd25b0ae2b',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc7729db804766242a60a0f','01a207e9d63b7396af2e0b2c92feb90b',3.0);
INSERT INTO "score" VALUES ('01a207e9de7374249d549125e39ee689',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc77ec59a39415bab9e3267','01a207e9d63b7396af2e0b2c92feb90b',4.0);
INSERT INTO "score" VALUES ('01a207e9de757093826686cf248e9d16',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d6387dcfb4bb39560fcf4a75',4.0);
INSERT INTO "score" VALUES ('01a207e9de767a7aa145645b6aba8cae',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d6387dcfb4bb39560fcf4a75',4.0);
INSERT INTO "score" VALUES ('01a207e9de787c959f6be1c3a3294b9a',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc7729db804766242a60a0f','01a207e9d6387dcfb4bb39560fcf4a75',4.0);
INSERT INTO "score" VALUES ('01a207e9de7b71a6b892b2b0655849c7',1,'01a207e9de567277be954a7cbf11c74e','01a207e9ddc77ec59a39415bab9e3267','01a207e9d6387dcfb4bb39560fcf4a75',3.0);
INSERT INTO "score" VALUES ('01a207e9de8977e599b45ed350ad4c75',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d61c78e89ac7c655227363c9',2.0);
INSERT INTO "score" VALUES ('01a207e9de8a7bbeb8663c397d8776b5',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d61c78e89ac7c655227363c9',3.0);
INSERT INTO "score" VALUES ('01a207e9de8b7f7d95c663601b364ff1',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc7729db804766242a60a0f','01a207e9d61c78e89ac7c655227363c9',3.0);
INSERT INTO "score" VALUES ('01a207e9de8d74a191fecb2e6baa63cc',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc77ec59a39415bab9e3267','01a207e9d61c78e89ac7c655227363c9',2.0);
INSERT INTO "score" VALUES ('01a207e9de8e78f29dbf3310121f5575',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d62b7de9ab72f3b19d638e3f',2.0);
INSERT INTO "score" VALUES ('01a207e9de8f7c17bd67d4f0178e140e',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d62b7de9ab72f3b19d638e3f',2.0);
INSERT INTO "score" VALUES ('01a207e9de91737289d1d37b7baea449',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc7729db804766242a60a0f','01a207e9d62b7de9ab72f3b19d638e3f',2.0);
INSERT INTO "score" VALUES ('01a207e9de927859b2a9eda8a2dd7c1d',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc77ec59a39415bab9e3267','01a207e9d62b7de9ab72f3b19d638e3f',2.0);
INSERT INTO "score" VALUES ('01a207e9de937bf3b2398a495618ce35',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d62e79e4997533a4cd5f1103',3.0);
INSERT INTO "score" VALUES ('01a207e9de95718bbc9a9caf3daf1e6d',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d62e79e4997533a4cd5f1103',2.0);
INSERT INTO "score" VALUES ('01a207e9de96756fa2ede89966ae4116',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc7729db804766242a60a0f','01a207e9d62e79e4997533a4cd5f1103',3.0);
INSERT INTO "score" VALUES ('01a207e9de9779f5817919d1c34742f2',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc77ec59a39415bab9e3267','01a207e9d62e79e4997533a4cd5f1103',2.0);
INSERT INTO "score" VALUES ('01a207e9de997126834649d13cfdbcb6',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc479b3b7e960f3e9260ac5','01a207e9d63b7396af2e0b2c92feb90b',2.0);
INSERT INTO "score" VALUES ('01a207e9de9a7d18a071c36ff04cdbce',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc675dbb5e8dd434d9c8a6e','01a207e9d63b7396af2e0b2c92feb90b',3.0);
INSERT INTO "score" VALUES ('01a207e9de9c71a0a69bf88a66028f6b',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc7729db804766242a60a0f','01a207e9d63b7396af2e0b2c92feb90b',2.0);
INSERT INTO "score" VALUES ('01a207e9de9d78068f26a7b19a92a5c6',1,'01a207e9de7d7b8b9662c7f7f57abf1c','01a207e9ddc77ec59a39415bab9e3267','01a207e9d63b7396af2e0b2c92feb90b',2.0);
CREATE TABLE score_recusal ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, application_id CHAR(32) NOT NULL, person_id CHAR(32) NOT NULL, reason VARCHAR(1000) NOT NULL, CONSTRAINT pk_score_recusal PRIMARY KEY (id), CONSTRAINT fk_score_recusal_application_id_funding_application FOREIGN KEY(application_id) REFERENCES funding_application (id) ON DELETE CASCADE, CONSTRAINT fk_score_recusal_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "score_recusal" VALUES ('01a207e9ddf571b9a06bbd6655c7cf0f',1,'01a207e9ddd077a9ada9a50c0e8951a7','01a207e9d63b7396af2e0b2c92feb90b','gehört zum Sportverein');
CREATE TABLE search_entry ( "row" INTEGER NOT NULL, kind VARCHAR(60) NOT NULL, record_id VARCHAR(32) NOT NULL, heading TEXT NOT NULL, text TEXT NOT NULL, CONSTRAINT pk_search_entry PRIMARY KEY ("row") );
INSERT INTO "search_entry" VALUES (1099511627777,'agenda_item','01a207e9d7d176b79d796fae12e99483','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627778,'agenda_item','01a207e9d7d47c9a82e1122c4e842ef5','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627779,'agenda_item','01a207e9d7d67e20b424306851ef2ef1','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627780,'agenda_item','01a207e9d7d87daa9edf90e563ce880a','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627781,'agenda_item','01a207e9d7da7c479e8df19ff445047e','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627782,'agenda_item','01a207e9d869721d8013067e85a0851c','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627783,'agenda_item','01a207e9d86b70779eb44494970c1476','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627784,'agenda_item','01a207e9d86c7f88b7d232a433bbf082','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627785,'agenda_item','01a207e9d86e7fc894e289c24f0f0c74','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627786,'agenda_item','01a207e9d871712a9cecbe0345ac63e5','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627787,'agenda_item','01a207e9d8f7736da6cf5cd81ab3dac1','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627788,'agenda_item','01a207e9d8f9728cad1bc7401ca24a59','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627789,'agenda_item','01a207e9d8fb7259a86b6afbc4adb7f6','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627790,'agenda_item','01a207e9d8fd706db9964a19d84710d3','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627791,'agenda_item','01a207e9d8fe7e2cbf6c50a4516bbc2b','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627792,'agenda_item','01a207e9d97971b5a277a193a4d9d1c9','Eröffnung, Begrüßung, Feststellung der form- und fristgerechten Ladung und der Beschlussfähigkeit','eroffnung, begrussung, feststellung der form- und fristgerechten ladung und der beschlussfahigkeit
die vorsitzende eroffnet die sitzung um 16:02 uhr, begrusst die anwesenden und stellt fest, dass mit schreiben vom 24. februar 2026 form- und fristgerecht geladen wurde. mit 8 von 11 stimmberechtigten mitgliedern ist die lenkungsgruppe beschlussfahig.
');
INSERT INTO "search_entry" VALUES (1099511627793,'agenda_item','01a207e9d97a7ea9bef8ea43bbeb942b','Feststellung der Tagesordnung','feststellung der tagesordnung
die tagesordnung wird wie versandt festgestellt.
');
INSERT INTO "search_entry" VALUES (1099511627794,'agenda_item','01a207e9d97c7e19b05c5db664ff158f','Genehmigung der Niederschrift über die 11. Sitzung am 2. Dezember 2025','genehmigung der niederschrift uber die 11. sitzung am 2. dezember 2025
herr tuncher weist darauf hin, dass es unter top 5 „un-behindertenrechtskonvention“ heissen muss. mit dieser berichtigung wird die niederschrift genehmigt.
');
INSERT INTO "search_entry" VALUES (1099511627795,'agenda_item','01a207e9d97e7c3d8d574a2f0a61520f','Beschlusskontrolle – offene Aufträge und Maßnahmen','beschlusskontrolle – offene auftrage und massnahmen
zur kenntnis genommen
');
INSERT INTO "search_entry" VALUES (1099511627796,'agenda_item','01a207e9d9807b26ad76d3c3d68fab05','Sicherheitslage: Polizeiliche Kriminalstatistik 2025, Musterau im Vergleich','sicherheitslage: polizeiliche kriminalstatistik 2025, musterau im vergleich
zur kenntnis genommen
');
INSERT INTO "search_entry" VALUES (1099511627797,'agenda_item','01a207e9d982790099b5d1f7f9fe9e97','KOMPASS: Ergebnisse der Bürgerbefragung und Vorbereitung der 2. Sicherheitskonferenz','kompass: ergebnisse der burgerbefragung und vorbereitung der 2. sicherheitskonferenz
pr-2026/004
');
INSERT INTO "search_entry" VALUES (1099511627798,'agenda_item','01a207e9d9847a169815f43dddbd8e95','Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt','angstraum bahnhofsunterfuhrung – beleuchtung und grunschnitt
pr-2026/005
dipl.-ing. olaf brettschneider (stadtwerke)
herr brettschneider stellt die messung der beleuchtung vor. in der aussprache weist frau rabenhorst darauf hin, dass bei der begehung im februar vor allem der zugewachsene westeingang genannt wurde.
');
INSERT INTO "search_entry" VALUES (1099511627799,'agenda_item','01a207e9d9867b78a220174524aad45b','Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz','fahrradabstellanlage bahnhof – prufauftrag videoschutz
pr-2026/006
');
INSERT INTO "search_entry" VALUES (1099511627800,'agenda_item','01a207e9d9887bc2be2dee15838d1ca0','9. Musterauer Präventionstag am 12. September 2026 – Sachstand und Budget','9. musteraur praventionstag am 12. september 2026 – sachstand und budget
pr-2026/007
');
INSERT INTO "search_entry" VALUES (1099511627801,'agenda_item','01a207e9d98a7a73aeb8abd2c1bffe69','Berichte aus den Arbeitsgruppen (AG Gewalt, AG Sucht, AG Sichere Quartiere)','berichte aus den arbeitsgruppen (ag gewalt, ag sucht, ag sichere quartiere)
zur kenntnis genommen
');
INSERT INTO "search_entry" VALUES (1099511627802,'agenda_item','01a207e9d98c7a018a6579c4945f8aec','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627803,'agenda_item','01a207e9d98e7961ad668b522c917e37','Förderantrag „Demokratie leben!“ – Bewertung der eingegangenen Projektanträge','forderantrag „demokratie leben!“ – bewertung der eingegangenen projektantrage
pr-2026/008
die eingegangenen projektantrage werden vorgestellt und anhand der kriterien beraten.
');
INSERT INTO "search_entry" VALUES (1099511627804,'agenda_item','01a207e9db097e7490d4a9ccdb2c28b7','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627805,'agenda_item','01a207e9db0b79f0bb56668142b7575e','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627806,'agenda_item','01a207e9db0d7a0b83eaa26222b21a9b','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627807,'agenda_item','01a207e9db0f7b61810fc643590db368','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627808,'agenda_item','01a207e9db117a3db8d1b0f775c6259f','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627809,'agenda_item','01a207e9dbaf7bcf9153aef0614fd31a','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627810,'agenda_item','01a207e9dbb17a899f514ca74c3e6356','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627811,'agenda_item','01a207e9dbb375f395f4c8242f6ce96e','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627812,'agenda_item','01a207e9dbb57314ae6834dcd6398f31','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627813,'agenda_item','01a207e9dbb7705ea6f81d73dd1e79d3','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627814,'agenda_item','01a207e9dc137c7f8a2ef5e9ee46637d','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627815,'agenda_item','01a207e9dc157aaf849cbe1b967adb49','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627816,'agenda_item','01a207e9dc177621a2def906c3882aa6','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627817,'agenda_item','01a207e9dc197350a904375728c071af','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627818,'agenda_item','01a207e9dc1b725a925a076e1d024baf','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627819,'agenda_item','01a207e9dc20756c8e0dc523d223d3bd','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627820,'agenda_item','01a207e9dc2271e99fd2fc665b1f18ff','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627821,'agenda_item','01a207e9dc237c778d992410b2e77a3f','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627822,'agenda_item','01a207e9dc257a67a9d3a0e9146c9d34','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627823,'agenda_item','01a207e9dc2871ff8ae72a06364a76c8','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (2199023255553,'assignment','01a207e9d8e47380b6cc5eb660f620a7','M-2025-001 Schulwegplan aktualisieren','m-2025-001 schulwegplan aktualisieren
ordnungsamt
');
INSERT INTO "search_entry" VALUES (2199023255554,'assignment','01a207e9d96676ebba9680ae3287af99','M-2025-002 Sicherheitsgespräche im Stadtteil Nord vorbereiten','m-2025-002 sicherheitsgesprache im stadtteil nord vorbereiten
polizeistation
');
INSERT INTO "search_entry" VALUES (2199023255555,'assignment','01a207e9d96f739485ca946b39d7898f','M-2025-003 Suchtprävention an den Schulen: Bedarf prüfen','m-2025-003 suchtpravention an den schulen: bedarf prufen
jugendamt
');
INSERT INTO "search_entry" VALUES (2199023255556,'assignment','01a207e9da7873539380894aca236b66','M-2026-011 Beleuchtung Bahnhofsunterführung','m-2026-011 beleuchtung bahnhofsunterfuhrung
stadtwerke/brettschneider
tiefbauamt
');
INSERT INTO "search_entry" VALUES (4398046511105,'circular','01a207e9db9475bc9c4c4de00d4cefed','Umlaufbeschluss: Zuschuss für das Spielmobil im Stadtteil Nord','umlaufbeschluss: zuschuss fur das spielmobil im stadtteil nord
die lenkungsgruppe bewilligt fur das spielmobil im stadtteil nord einen zuschuss von 500 euro aus dem budget des praventionsrates.
');
INSERT INTO "search_entry" VALUES (5497558138881,'committee','01a207e9d6b67b4a9d2f333ca56fd83a','Lenkungsgruppe des Präventionsrates','lenkungsgruppe des praventionsrates
lenkungsgruppe
geschaftsordnung des praventionsrates der stadt musterau
');
INSERT INTO "search_entry" VALUES (5497558138882,'committee','01a207e9d6e178af81c7e6cffc490df3','AG Sucht','ag sucht
');
INSERT INTO "search_entry" VALUES (5497558138883,'committee','01a207e9d6e3742291a58dbc0b8134ff','Stadtteilrat Nord','stadtteilrat nord
');
INSERT INTO "search_entry" VALUES (6597069766657,'contact_note','01a207e9d6f9717c899a7c344f1f4be8','Ruft an wegen der Fahrradcodierung am Präventionstag: die Polizeistation stellt zwei Kräfte, braucht aber Strom und ein Zelt.','ruft an wegen der fahrradcodierung am praventionstag: die polizeistation stellt zwei krafte, braucht aber strom und ein zelt.
ruft an wegen der fahrradcodierung am praventionstag: die polizeistation stellt zwei krafte, braucht aber strom und ein zelt.
ruckruf versprochen, sobald die platze feststehen.
');
INSERT INTO "search_entry" VALUES (6597069766658,'contact_note','01a207e9d6fb707087a70b0f9b3857e3','Lagebild Straßenkriminalität für die März-Sitzung angefragt; kommt als Tischvorlage.','lagebild strassenkriminalitat fur die marz-sitzung angefragt; kommt als tischvorlage.
lagebild strassenkriminalitat fur die marz-sitzung angefragt; kommt als tischvorlage.
');
INSERT INTO "search_entry" VALUES (6597069766659,'contact_note','01a207e9d6fb79fb8c6eb4e8362a25b7','Nach der Sitzung: die Streifen im Bahnhofsviertel beginnen nach den Osterferien.','nach der sitzung: die streifen im bahnhofsviertel beginnen nach den osterferien.
nach der sitzung: die streifen im bahnhofsviertel beginnen nach den osterferien.
');
INSERT INTO "search_entry" VALUES (6597069766660,'contact_note','01a207e9d6fd76a1b5e588d3baaab13f','Besuch in der Beratungsstelle. Wünscht sich das Thema digitale Gewalt im Herbst.','besuch in der beratungsstelle. wunscht sich das thema digitale gewalt im herbst.
besuch in der beratungsstelle. wunscht sich das thema digitale gewalt im herbst.
');
INSERT INTO "search_entry" VALUES (6597069766661,'contact_note','01a207e9d6fe794e921e66403045df32','Dankbrief für die Spende zum Präventionstag.','dankbrief fur die spende zum praventionstag.
dankbrief fur die spende zum praventionstag.
');
INSERT INTO "search_entry" VALUES (7696581394433,'event_task','c643c4be2eae5fe5af9e6500450fb7e9','Auftrag und Ziele des Präventionstags festhalten','auftrag und ziele des praventionstags festhalten
grundlagen
beschluss des gremiums, motto, zielgruppen, erwartete besucherzahl.
');
INSERT INTO "search_entry" VALUES (7696581394434,'event_task','cc243f0533e753eda8400cdcdef02b04','Termin mit dem Veranstaltungskalender der Stadt abgleichen','termin mit dem veranstaltungskalender der stadt abgleichen
grundlagen
konkurrierende feste, ferien, feiertage, wahlen und markttage beachten.
');
INSERT INTO "search_entry" VALUES (7696581394435,'event_task','9da2eaced234525888b957b05bb819fa','Arbeitsgruppe bilden und Zuständigkeiten verteilen','arbeitsgruppe bilden und zustandigkeiten verteilen
grundlagen
wer entscheidet, wer vertritt, wer ist am tag selbst erreichbar?
');
INSERT INTO "search_entry" VALUES (7696581394436,'event_task','d6b06ec7a60b5cef8eecf9d6562aef17','Kosten- und Finanzierungsplan aufstellen','kosten- und finanzierungsplan aufstellen
geld
jeden posten mit angebot; reserve von etwa zehn prozent einplanen.
');
INSERT INTO "search_entry" VALUES (7696581394437,'event_task','2b541238d0815e2cba386f0c1c764149','Flächen und Räume reservieren','flachen und raume reservieren
grundlagen
platz, saal, nebenraume; auf- und abbauzeit mit reservieren.
');
INSERT INTO "search_entry" VALUES (7696581394438,'event_task','26766b4bfd1c5033ae154551f62946f7','Fördermittel beantragen','fordermittel beantragen
geld
landespraventionsrat, demokratie leben!, stiftungen: antragsfristen beachten.
');
INSERT INTO "search_entry" VALUES (7696581394439,'event_task','de063f0813a45524a8b3c10a0ddd6bde','Vorgespräch mit Ordnungsamt, Polizei und Feuerwehr','vorgesprach mit ordnungsamt, polizei und feurwehr
grundlagen
welche genehmigungen, welche sicherheitsvorkehrungen sind notig?
');
INSERT INTO "search_entry" VALUES (7696581394440,'event_task','e43afc0fbab658f2a057b457dc0b7eff','Schirmherrschaft und Eröffnung anfragen','schirmherrschaft und eroffnung anfragen
grundlagen
terminburo der stadtspitze; grusswort fur das programmheft gleich mit erbitten.
');
INSERT INTO "search_entry" VALUES (7696581394441,'event_task','6b21bc1973655062a998c9f0cd54ac5b','Programmideen sammeln und Partner anfragen','programmideen sammeln und partner anfragen
programm
polizei, feurwehr, schulen, vereine, beratungsstellen, jugendbeirat.
');
INSERT INTO "search_entry" VALUES (7696581394442,'event_task','7c0215ab5d8b5ab991e24276017eb5e3','Sponsoren und Sachspenden ansprechen','sponsoren und sachspenden ansprechen
geld
gegenleistung schriftlich vereinbaren; vorgaben der stadt zum sponsoring beachten.
');
INSERT INTO "search_entry" VALUES (7696581394443,'event_task','62b4441202ae575186a15a88632f08fe','Ortstermin mit allen Ämtern','ortstermin mit allen amtern
grundlagen
strom, wasser, rettungswege, aufstellflachen, zufahrten; ergebnis mit fotos festhalten.
');
INSERT INTO "search_entry" VALUES (7696581394444,'event_task','44dd647026b45003a180a21f27da740a','Sondernutzung der Plätze und Straßen beantragen','sondernutzung der platze und strassen beantragen
genehmigungen
mit lageplan, aufbauten, zeiten; gebuhrenbefreiung mit beantragen.
');
INSERT INTO "search_entry" VALUES (7696581394445,'event_task','cb98cebab0ef596481f2f71b178b77e8','Aussteller einladen','aussteller einladen
stande
anmeldebogen mit flache, strom, wasser, fahrzeug, haftpflicht und handynummer am tag.
');
INSERT INTO "search_entry" VALUES (7696581394446,'event_task','86a151c54bbd5dd19f49713b8486ed68','Termin vorab ankündigen','termin vorab ankundigen
offentlichkeit
veranstaltungskalender, schulen, vereine, partner.
');
INSERT INTO "search_entry" VALUES (7696581394447,'event_task','a91f49651c2c533a88dec885fdffbc19','Rohprogramm mit Bühne, Vorträgen und Mitmachaktionen','rohprogramm mit buhne, vortragen und mitmachaktionen
programm
zeiten, flachen, technik; umbaupausen einplanen.
');
INSERT INTO "search_entry" VALUES (7696581394448,'event_task','d788532be0865d9cb28a5ba9001da7a2','DGS-Dolmetschung buchen','dgs-dolmetschung buchen
barrierefreiheit
eroffnung und wichtige vortrage; fruh anfragen, zwei personen je langerem einsatz.
');
INSERT INTO "search_entry" VALUES (7696581394449,'event_task','88bd12b740855c1690ace3728845c7a8','Sicherheitsbogen ausfüllen','sicherheitsbogen ausfullen
sicherheit
fur kleinere veranstaltungen; ab 5.000 besuchern ist ein sicherheitskonzept notig.
');
INSERT INTO "search_entry" VALUES (7696581394450,'event_task','fcf27a1535f758c0866082c06c760312','Moderation verpflichten','moderation verpflichten
programm
fachlich sicher, auch fur durchsagen bei regen und im notfall.
');
INSERT INTO "search_entry" VALUES (7696581394451,'event_task','a77f12bcf43e5e2bb27a73cb289ca9da','Bühne, Ton und Licht anfragen','buhne, ton und licht anfragen
technik
technikbedarf aus dem programm; mindestens zwei angebote.
');
INSERT INTO "search_entry" VALUES (7696581394452,'event_task','3ecb398ed6f55d3a83f8c6f8bbd87df9','Gastronomie und Getränke vergeben','gastronomie und getranke vergeben
verpflegung und hygiene
auch alkoholfrei, vegetarisch und fur kinder; faire preise vereinbaren.
');
INSERT INTO "search_entry" VALUES (7696581394453,'event_task','a677ae8a6ee4545ca0fb2d03e4a04f92','Plakat, Flyer und Logo gestalten lassen','plakat, flyer und logo gestalten lassen
offentlichkeit
logos der forderer nach deren vorgaben; kontraste prufen.
');
INSERT INTO "search_entry" VALUES (7696581394454,'event_task','e277231a532857a2b06be6266201d403','Schlechtwetterlösung festlegen','schlechtwetterlosung festlegen
grundlagen
ausweichraume, wer bis wann entscheidet, wie alle davon erfahren.
');
INSERT INTO "search_entry" VALUES (7696581394455,'event_task','623868253e975aefb6eaad61ff6865bd','Veranstaltungshaftpflicht klären','veranstaltungshaftpflicht klaren
geld
deckt der kommunalversicherer die veranstaltung, auch auf- und abbau und helfer?
');
INSERT INTO "search_entry" VALUES (7696581394456,'event_task','42d5db2b54f7523487eda435c1865981','Verkehrsrechtliche Anordnung für Sperrungen beantragen','verkehrsrechtliche anordnung fur sperrungen beantragen
genehmigungen
§ 45 stvo; umleitung, linienbusse, anlieger und zufahrt der rettungsdienste klaren.
');
INSERT INTO "search_entry" VALUES (7696581394457,'event_task','c809d908245d520eb50c32d8d132297f','Genehmigung für Plakate beantragen','genehmigung fur plakate beantragen
genehmigungen
standorte, zahl und daur; an laternen, brucken und schulen gelten eigene regeln.
');
INSERT INTO "search_entry" VALUES (7696581394458,'event_task','c225a7dbf9af55858167a3c5a71e64b0','Schülerwettbewerb ausschreiben','schulerwettbewerb ausschreiben
programm
teilnahme, jury, preise; preisverleihung in das buhnenprogramm.
');
INSERT INTO "search_entry" VALUES (7696581394459,'event_task','cbb6700a9da6570086382d44a4ae77aa','Verträge und Honorare mit Mitwirkenden','vertrage und honorare mit mitwirkenden
programm
honorar, reise, technik, absage; kunstlersozialabgabe prufen.
');
INSERT INTO "search_entry" VALUES (7696581394460,'event_task','63a271709f12538faf865d5415e9989c','Parkgenehmigungen und Stellflächen klären','parkgenehmigungen und stellflachen klaren
genehmigungen
aussteller, infomobile, mitwirkende; halteverbote drei volle tage vorher aufstellen.
');
INSERT INTO "search_entry" VALUES (7696581394461,'event_task','61cdf966618857af93787d1510b06848','Genehmigung zum Verteilen von Flyern klären','genehmigung zum verteilen von flyern klaren
genehmigungen
fur das verteilen auf offentlichen flachen ist oft eine sondernutzung notig.
');
INSERT INTO "search_entry" VALUES (7696581394462,'event_task','4e1f9be72a665013b98802a51fff3ea3','Sicherheitsbogen mit den Ämtern und Rettungskräften abstimmen','sicherheitsbogen mit den amtern und rettungskraften abstimmen
sicherheit
ordnungsamt, polizei, feurwehr, rettungsdienst; auflagen bei den genehmigungen festhalten.
');
INSERT INTO "search_entry" VALUES (7696581394463,'event_task','6cb3f2c65e6b5fdca457864519f94238','Rettungswege und Feuerwehrzufahrten im Standplan freihalten','rettungswege und feurwehrzufahrten im standplan freihalten
sicherheit
aufstellflachen, hydranten und eingange der anlieger einzeichnen.
');
INSERT INTO "search_entry" VALUES (7696581394464,'event_task','35616628ea455e9aa4c07099d6c9a8bb','Anmeldeschluss der Aussteller','anmeldeschluss der aussteller
stande
fehlende unterlagen nachfordern, warteliste fuhren.
');
INSERT INTO "search_entry" VALUES (7696581394465,'event_task','a6ebf49a3d3c51fbb743da0e2bcadfce','Mehrweggeschirr und Spülmöglichkeit organisieren','mehrweggeschirr und spulmoglichkeit organisieren
verpflegung und hygiene
pfand, ruckgabe, spulmobil; vorgaben der abfallsatzung beachten.
');
INSERT INTO "search_entry" VALUES (7696581394466,'event_task','822aa3418fd355c88884b4dccb1d50e2','Induktive Höranlage für Bühne und Saal klären','induktive horanlage fur buhne und saal klaren
barrierefreiheit
bestand im rathaus prufen, sonst leihen; mit schild kenntlich machen.
');
INSERT INTO "search_entry" VALUES (7696581394467,'event_task','b9eb8a46bc7d563eba029cccf469b05d','Helfer gewinnen','helfer gewinnen
helfer
verwaltung, vereine, schulen, thw-jugend; aufgaben und zeiten ehrlich nennen.
');
INSERT INTO "search_entry" VALUES (7696581394468,'event_task','118f64bbdaa75188b1143e5d22f1f6c3','Musik bei der GEMA anmelden','musik bei der gema anmelden
genehmigungen
buhne, hintergrundmusik und tontrager; nach der veranstaltung die titelliste einreichen.
');
INSERT INTO "search_entry" VALUES (7696581394469,'event_task','2354cb3b08195ef0830ad5143759da12','Gestattung für den Ausschank beantragen','gestattung fur den ausschank beantragen
genehmigungen
nur bei alkohol: § 12 gastg oder landesgaststattengesetz; jugendschutz beachten.
');
INSERT INTO "search_entry" VALUES (7696581394470,'event_task','3e48344b95a650e2a82b72efbc62f749','Lärm und Ruhezeiten klären','larm und ruhezeiten klaren
genehmigungen
ausnahme nach dem immissionsschutzrecht des landes; anwohner fruh unterrichten.
');
INSERT INTO "search_entry" VALUES (7696581394471,'event_task','ac23247f9a5658589c7fb01a6337efc9','Überfahrschutz planen','uberfahrschutz planen
sicherheit
fahrzeuge, poller oder sperren an den zufahrten; wer offnet fur rettungsfahrzeuge?
');
INSERT INTO "search_entry" VALUES (7696581394472,'event_task','c5a5fb2a2f895d83b89106e446eb05e5','Sanitätsdienst und Ersthelfer bestellen','sanitatsdienst und ersthelfer bestellen
sicherheit
starke mit dem rettungsdienst abstimmen; platz im standplan vorsehen.
');
INSERT INTO "search_entry" VALUES (7696581394473,'event_task','92c1c930991a565baca0af612d38f4fb','Ordnungspersonal bestimmen','ordnungspersonal bestimmen
sicherheit
als anhaltspunkt zwei bis drei je 100 besucher; westen, einweisung, ablosung.
');
INSERT INTO "search_entry" VALUES (7696581394474,'event_task','5041a37b279853d6adf8ec8567444be6','Alle Mitwirkenden bestätigen lassen','alle mitwirkenden bestatigen lassen
programm
titel, kurztext, technikbedarf, ansprechperson und handynummer.
');
INSERT INTO "search_entry" VALUES (7696581394475,'event_task','aac3667589cf55679d411ca4e2e2b095','Standplan zeichnen und abstimmen','standplan zeichnen und abstimmen
stande
laute und leise stande trennen, stromkreise prufen, rettungswege freihalten.
');
INSERT INTO "search_entry" VALUES (7696581394476,'event_task','f226073e516553a3be14cad821a5c208','Stromanschluss und Verteilung beauftragen','stromanschluss und verteilung beauftragen
technik
leistung je stromkreis aus dem standplan; geprufte verteiler, kabelbrucken.
');
INSERT INTO "search_entry" VALUES (7696581394477,'event_task','0f1354f31e155566ad0ec410070a721d','Wasseranschluss und Abwasser klären','wasseranschluss und abwasser klaren
technik
standrohr bei den stadtwerken; trinkwasserschlauche fur lebensmittelstande.
');
INSERT INTO "search_entry" VALUES (7696581394478,'event_task','65658818ae0f5d9e8d1e6219736d9836','Toiletten bestellen oder öffnen lassen','toiletten bestellen oder offnen lassen
verpflegung und hygiene
auch rollstuhlgerecht; reinigung wahrend des tages.
');
INSERT INTO "search_entry" VALUES (7696581394479,'event_task','295cfe0f7f315b6698e80fd5c5218a8f','Programm in Leichter Sprache beauftragen','programm in leichter sprache beauftragen
barrierefreiheit
prufgruppe einplanen; kurzfassung genugt oft.
');
INSERT INTO "search_entry" VALUES (7696581394480,'event_task','4c036807cb545746832f8ec5c6a0c125','Ruhigen, geschützten Stand für die Opferhilfe vorsehen','ruhigen, geschutzten stand fur die opferhilfe vorsehen
stande
abseits von buhne und laufweg; vertrauliche gesprache mussen moglich sein.
');
INSERT INTO "search_entry" VALUES (7696581394481,'event_task','fc50c8ea7cac501fbd17d0f121e0b8f5','Rollstuhlgerechte Wege, Rampen und WC sicherstellen','rollstuhlgerechte wege, rampen und wc sicherstellen
barrierefreiheit
kabelbrucken, bordsteine, kopfsteinpflaster; stellplatze fur ausweisinhaber.
');
INSERT INTO "search_entry" VALUES (7696581394482,'event_task','ce2001027e5d5d23b6b14e3283fc5e9d','Programmheft, Plakate und Flyer drucken','programmheft, plakate und flyer drucken
offentlichkeit
korrektur durch zwei personen; telefonnummer und regenregel auf das heft.
');
INSERT INTO "search_entry" VALUES (7696581394483,'event_task','8c63f564d999506e93db6ace01d7fb0e','Fliegende Bauten anzeigen','fliegende bauten anzeigen
genehmigungen
buhne, grosse zelte: prufbuch und gebrauchsabnahme durch die bauaufsicht.
');
INSERT INTO "search_entry" VALUES (7696581394484,'event_task','89c8ec9910b65520afb304bd0036d3b2','Tombola oder Verlosung anzeigen','tombola oder verlosung anzeigen
genehmigungen
kleine lotterien sind oft allgemein erlaubt, aber anzuzeigen.
');
INSERT INTO "search_entry" VALUES (7696581394485,'event_task','309cb8f742265266b76ca70c3f5ad09b','Genehmigung für Vorführungen mit Tieren, Feuer oder Drohnen klären','genehmigung fur vorfuhrungen mit tieren, feur oder drohnen klaren
genehmigungen
hundestaffel, feurloschtraining, drohne: veterinaramt, feurwehr, luftfahrtbehorde.
');
INSERT INTO "search_entry" VALUES (7696581394486,'event_task','a40db2c18e8e56eb834ce07b3b44cda3','Anmeldung für begrenzte Plätze eröffnen','anmeldung fur begrenzte platze eroffnen
programm
workshops, fahrradcodierung; loschfrist der anmeldedaten festlegen.
');
INSERT INTO "search_entry" VALUES (7696581394487,'event_task','5ad732f17ebe56c8922d5f3a01d8eff8','Stellwände, Tische und Stühle bestellen','stellwande, tische und stuhle bestellen
stande
zahl aus der ausstellerliste; bauhof, schulen oder verleih.
');
INSERT INTO "search_entry" VALUES (7696581394488,'event_task','bc548b09ba8b5c6ebe02a3cb5d2d8d25','Equipment zusammenstellen','equipment zusammenstellen
technik
zelte, pavillons mit gewichten, kabel, beamer, leinwand, verlangerungen, werkzeug.
');
INSERT INTO "search_entry" VALUES (7696581394489,'event_task','b2f71748030a5de793026901c886064f','Hygiene und Lebensmittel mit dem Veterinäramt klären','hygiene und lebensmittel mit dem veterinaramt klaren
verpflegung und hygiene
belehrung nach § 43 ifsg, handwaschbecken, kuhlung, allergenangaben.
');
INSERT INTO "search_entry" VALUES (7696581394490,'event_task','4db1b06c7e885551aeebd23ee63eadf8','Ruhezone einrichten','ruhezone einrichten
barrierefreiheit
reizarm, mit sitzplatzen und schatten; im programm nennen.
');
INSERT INTO "search_entry" VALUES (7696581394491,'event_task','7451f5a582d25b558f857857bf48fb3a','Angaben zur Barrierefreiheit veröffentlichen','angaben zur barrierefreiheit veroffentlichen
barrierefreiheit
anfahrt, wege, wc, horanlage, ansprechperson fur assistenzbedarf.
');
INSERT INTO "search_entry" VALUES (7696581394492,'event_task','72502baf00d6522ca5bafb6719e0517d','Kinderfundstelle und Fundbüro einrichten','kinderfundstelle und fundburo einrichten
sicherheit
wo, wer betreut, wie wird ausgerufen? namen von kindern nie durchsagen.
');
INSERT INTO "search_entry" VALUES (7696581394493,'event_task','0db5d489d400545e8d9e3879b50a10c1','Jugendschutz mit Ständen und Ausschank vereinbaren','jugendschutz mit standen und ausschank vereinbaren
sicherheit
alkohol, tabak, spiele mit gewinn; aushang am stand.
');
INSERT INTO "search_entry" VALUES (7696581394494,'event_task','a98f57c4941b52f89c0dc98f122607fd','WLAN und Mobilfunk prüfen','wlan und mobilfunk prufen
technik
fur stande, kassen und die leitung; ersatz fur den ausfall.
');
INSERT INTO "search_entry" VALUES (7696581394495,'event_task','c5eabaa5c4d254b9be7f064a8a4aa103','Müll und Reinigung mit dem Bauhof vereinbaren','mull und reinigung mit dem bauhof vereinbaren
verpflegung und hygiene
behalter, leerung, endreinigung, wer schliesst ab?
');
INSERT INTO "search_entry" VALUES (7696581394496,'event_task','3f58d6117c525981824554851e2e9e9a','Dienstplan mit Schichten und Ersatz','dienstplan mit schichten und ersatz
helfer
aufbau, infopunkt, ordner, kinderfundstelle, abbau.
');
INSERT INTO "search_entry" VALUES (7696581394497,'event_task','01a84ad6eaa05e7fadd5781111fcc01b','Plakate hängen, Flyer verteilen','plakate hangen, flyer verteilen
offentlichkeit
nur an genehmigten standorten; abhangen gleich mit planen.
');
INSERT INTO "search_entry" VALUES (7696581394498,'event_task','7a6ef39a11a6527d97c877c0583ea770','Programm auf die Internetseite und in soziale Medien','programm auf die internetseite und in soziale medien
offentlichkeit
barrierefrei; bilder mit beschreibung.
');
INSERT INTO "search_entry" VALUES (7696581394499,'event_task','c989ed69527c5578915f831e7c6623ce','Wetterbeobachtung und Abbruch regeln','wetterbeobachtung und abbruch regeln
sicherheit
warnungen des dwd abonnieren; grenzen fur wind und gewitter, durchsagetexte bereithalten.
');
INSERT INTO "search_entry" VALUES (7696581394500,'event_task','bc66b314df565bbfbfe522dd02ceb0be','Regieplan mit Minuten und Verantwortlichen','regieplan mit minuten und verantwortlichen
programm
auch soundcheck, eroffnung, ehrengaste, preisverleihung und abbau.
');
INSERT INTO "search_entry" VALUES (7696581394501,'event_task','a8e5f32dc6a55e5999921ef882293346','Ausstellerbrief mit Standnummer und Aufbauzeit','ausstellerbrief mit standnummer und aufbauzeit
stande
zufahrt, parken, strom, mull, mehrweg, ansprechperson vor ort.
');
INSERT INTO "search_entry" VALUES (7696581394502,'event_task','ce9b6b58dc54598dbb7d9299731f033c','Anwohner und Geschäfte unterrichten','anwohner und geschafte unterrichten
offentlichkeit
sperrzeiten, lautstarke, ansprechperson am tag.
');
INSERT INTO "search_entry" VALUES (7696581394503,'event_task','4ffbdfb5903d5d63be317388f63acb70','Foto-Hinweis vorbereiten','foto-hinweis vorbereiten
offentlichkeit
aushang an den eingangen, einwilligung bei portrats und kindern (kunsturhg, dsgvo).
');
INSERT INTO "search_entry" VALUES (7696581394504,'event_task','8908c12cd93f5a9e90fe403359726015','Telefonliste und Funk für den Tag erstellen','telefonliste und funk fur den tag erstellen
sicherheit
leitung, technik, sanitater, polizei, feurwehr, bauhof; ein blatt fur alle.
');
INSERT INTO "search_entry" VALUES (7696581394505,'event_task','91d37bb4c6bf5bd0b86407f0f52dab4f','Wegweiser, Standschilder und Beschilderung drucken','wegweiser, standschilder und beschilderung drucken
technik
eingange, toiletten, erste hilfe, barrierefreie wege.
');
INSERT INTO "search_entry" VALUES (7696581394506,'event_task','8ca0c69c82f45fffa959d3c104c54ef0','Helfer mit Einsatzblatt und Ansprechperson versorgen','helfer mit einsatzblatt und ansprechperson versorgen
helfer
treffpunkt, weste, verpflegung, versicherungsschutz.
');
INSERT INTO "search_entry" VALUES (7696581394507,'event_task','ad4c8e6522205795976a60619bfcfcf6','Pressegespräch oder Presseeinladung','pressegesprach oder presseeinladung
offentlichkeit
mit schirmherrschaft und polizei; bildmotiv anbieten.
');
INSERT INTO "search_entry" VALUES (7696581394508,'event_task','b8cbf884575f557f8482c000d87e2e44','Befragungsbogen und Rückmeldebögen der Aussteller drucken','befragungsbogen und ruckmeldebogen der aussteller drucken
durchfuhrung
stifte und sammelbox; wer verteilt, wer sammelt ein?
');
INSERT INTO "search_entry" VALUES (7696581394509,'event_task','40fcfc57c0835bc4b57d27eb0e2d83b8','Einweisung von Ordnern, Helfern und Bühne','einweisung von ordnern, helfern und buhne
sicherheit
rettungswege, durchsagen, sammelplatz, verhalten bei zwischenfallen.
');
INSERT INTO "search_entry" VALUES (7696581394510,'event_task','d77c32af52fa5584af5a4f66f698f0d9','Mitwirkende mit Ablauf, Anfahrt und Parkplatz versorgen','mitwirkende mit ablauf, anfahrt und parkplatz versorgen
programm
das personliche blatt je mitwirkendem verschicken.
');
INSERT INTO "search_entry" VALUES (7696581394511,'event_task','35d11adbda5d5be38aec38f90352b9bd','Getränke für Mitwirkende, Bühne und Helfer bereitstellen','getranke fur mitwirkende, buhne und helfer bereitstellen
verpflegung und hygiene
wasser an buhne und infopunkt; verpflegungsgutscheine.
');
INSERT INTO "search_entry" VALUES (7696581394512,'event_task','836347b42a5152c9b76cd1dfa3753398','Pressemitteilung eine Woche vorher versenden','pressemitteilung eine woche vorher versenden
offentlichkeit
wann, wo, was, fur wen; sperrungen und anfahrt nennen.
');
INSERT INTO "search_entry" VALUES (7696581394513,'event_task','d6f101cbc24b5d08a22bc38119231420','Ausdrucke zusammenstellen','ausdrucke zusammenstellen
durchfuhrung
regieplan, flachenblatter, telefonliste, standplan, namensschilder.
');
INSERT INTO "search_entry" VALUES (7696581394514,'event_task','81f5892dd7a158d7af26e11c1f37b5f2','Über die Schlechtwetterlösung beraten','uber die schlechtwetterlosung beraten
durchfuhrung
wetterlage ansehen; endgultig nach der vereinbarten frist entscheiden.
');
INSERT INTO "search_entry" VALUES (7696581394515,'event_task','06499da2b1475cec8dfd71df5b410e74','Aufbau, Technikprobe und Abnahme','aufbau, technikprobe und abnahme
durchfuhrung
buhne, strom, beschilderung, uberfahrschutz, freie rettungswege.
');
INSERT INTO "search_entry" VALUES (7696581394516,'event_task','7b5aeb84191c5908ae59a26e644ca86d','Sicherheitsrundgang vor Beginn','sicherheitsrundgang vor beginn
durchfuhrung
mit ordnungsamt und feurwehr; mangel abstellen, ergebnis notieren.
');
INSERT INTO "search_entry" VALUES (7696581394517,'event_task','11a6928e536e5855a1f94e5e3cf3d54d','Besucher zählen','besucher zahlen
durchfuhrung
zu festen zeiten an den eingangen, je flache; auch die schatzung der polizei erfragen.
');
INSERT INTO "search_entry" VALUES (7696581394518,'event_task','f37de88d18d5555db27f00eb0a8a1806','Abbau, Reinigung und Übergabe der Flächen','abbau, reinigung und ubergabe der flachen
durchfuhrung
schaden mit foto festhalten, schlussel zuruckgeben.
');
INSERT INTO "search_entry" VALUES (7696581394519,'event_task','5f3f333e0cf25e329a4dde4203b84341','Dankschreiben an Mitwirkende, Aussteller, Helfer und Förderer','dankschreiben an mitwirkende, aussteller, helfer und forderer
nachbereitung
mit zahl der besucher und einem bild.
');
INSERT INTO "search_entry" VALUES (7696581394520,'event_task','1dded3ec070d57c4a88142e4dc89445c','Nachbericht für Presse und Internetseite','nachbericht fur presse und internetseite
nachbereitung
bilder nur mit einwilligung; dank an die forderer.
');
INSERT INTO "search_entry" VALUES (7696581394521,'event_task','650a5e24e2555bacab1a81bacabf2420','Titelliste bei der GEMA einreichen','titelliste bei der gema einreichen
nachbereitung
frist der lizenz beachten.
');
INSERT INTO "search_entry" VALUES (7696581394522,'event_task','aedbedf2f1ec525480399f86e9fa745b','Plakate abhängen','plakate abhangen
nachbereitung
die auflage nennt meist eine frist von wenigen tagen.
');
INSERT INTO "search_entry" VALUES (7696581394523,'event_task','db35e3c931415cf684949e347cd7d3ef','Befragung und Rückmeldungen auswerten','befragung und ruckmeldungen auswerten
nachbereitung
besucher, aussteller, helfer; papierbogen danach vernichten.
');
INSERT INTO "search_entry" VALUES (7696581394524,'event_task','c1ab50fbdb6c58d7a52c62c7a7211dcb','Nachbesprechung der Arbeitsgruppe','nachbesprechung der arbeitsgruppe
nachbereitung
was lief gut, was machen wir anders? als aufgaben fur das nachste mal festhalten.
');
INSERT INTO "search_entry" VALUES (7696581394525,'event_task','fb443b6802a25680b69502d2f922df5c','Anmeldedaten löschen','anmeldedaten loschen
nachbereitung
zur festgelegten frist; loschung vermerken.
');
INSERT INTO "search_entry" VALUES (7696581394526,'event_task','c0ee4280111b547db08f7de589f4878f','Abrechnung und Verwendungsnachweis','abrechnung und verwendungsnachweis
nachbereitung
rechnungen, belege, soll und ist; fristen der forderer beachten.
');
INSERT INTO "search_entry" VALUES (7696581394527,'event_task','8e3c8a3199845bf5b134acf80417a943','Abschlussbericht an das Gremium','abschlussbericht an das gremium
nachbereitung
zahlen, kosten je besucher, auswertung, empfehlung fur das nachste mal.
');
INSERT INTO "search_entry" VALUES (7696581394528,'event_task','bc3653f8f8bc53eb96f6b287ad59be4c','Auftrag und Ziele des Präventionstags festhalten','auftrag und ziele des praventionstags festhalten
grundlagen
beschluss des gremiums, motto, zielgruppen, erwartete besucherzahl.
');
INSERT INTO "search_entry" VALUES (7696581394529,'event_task','d96513bbb220502e8a960354ca45d330','Termin mit dem Veranstaltungskalender der Stadt abgleichen','termin mit dem veranstaltungskalender der stadt abgleichen
grundlagen
konkurrierende feste, ferien, feiertage, wahlen und markttage beachten.
');
INSERT INTO "search_entry" VALUES (7696581394530,'event_task','fac99415578e5f7dad1b4198a594d606','Arbeitsgruppe bilden und Zuständigkeiten verteilen','arbeitsgruppe bilden und zustandigkeiten verteilen
grundlagen
wer entscheidet, wer vertritt, wer ist am tag selbst erreichbar?
');
INSERT INTO "search_entry" VALUES (7696581394531,'event_task','2b68b61ee7b25845b958d8fca6c13890','Kosten- und Finanzierungsplan aufstellen','kosten- und finanzierungsplan aufstellen
geld
jeden posten mit angebot; reserve von etwa zehn prozent einplanen.
');
INSERT INTO "search_entry" VALUES (7696581394532,'event_task','0fa6f87ddf0954c68868857d9c6b8847','Flächen und Räume reservieren','flachen und raume reservieren
grundlagen
platz, saal, nebenraume; auf- und abbauzeit mit reservieren.
');
INSERT INTO "search_entry" VALUES (7696581394533,'event_task','82c8616e0db3586fbcb5498fb765556f','Fördermittel beantragen','fordermittel beantragen
geld
landespraventionsrat, demokratie leben!, stiftungen: antragsfristen beachten.
');
INSERT INTO "search_entry" VALUES (7696581394534,'event_task','d7ffdfb89899597b8e2bf7fe02f0a379','Vorgespräch mit Ordnungsamt, Polizei und Feuerwehr','vorgesprach mit ordnungsamt, polizei und feurwehr
grundlagen
welche genehmigungen, welche sicherheitsvorkehrungen sind notig?
');
INSERT INTO "search_entry" VALUES (7696581394535,'event_task','f86ce30fecfd5ecabc24c9e1261ce22b','Schirmherrschaft und Eröffnung anfragen','schirmherrschaft und eroffnung anfragen
grundlagen
terminburo der stadtspitze; grusswort fur das programmheft gleich mit erbitten.
');
INSERT INTO "search_entry" VALUES (7696581394536,'event_task','5aeaee81a68e5f9dacb4b54f54843cb1','Programmideen sammeln und Partner anfragen','programmideen sammeln und partner anfragen
programm
polizei, feurwehr, schulen, vereine, beratungsstellen, jugendbeirat.
');
INSERT INTO "search_entry" VALUES (7696581394537,'event_task','36f035bceb8959bb83063d33e4f13d20','Sponsoren und Sachspenden ansprechen','sponsoren und sachspenden ansprechen
geld
gegenleistung schriftlich vereinbaren; vorgaben der stadt zum sponsoring beachten.
');
INSERT INTO "search_entry" VALUES (7696581394538,'event_task','f3b9e345a4d65ba693da210a0749f9ee','Ortstermin mit allen Ämtern','ortstermin mit allen amtern
grundlagen
strom, wasser, rettungswege, aufstellflachen, zufahrten; ergebnis mit fotos festhalten.
');
INSERT INTO "search_entry" VALUES (7696581394539,'event_task','f84dac9131c2563baaf877df8cf5a78e','Sondernutzung der Plätze und Straßen beantragen','sondernutzung der platze und strassen beantragen
genehmigungen
mit lageplan, aufbauten, zeiten; gebuhrenbefreiung mit beantragen.
');
INSERT INTO "search_entry" VALUES (7696581394540,'event_task','47700529e3815ff9ba67ba46a2142111','Aussteller einladen','aussteller einladen
stande
anmeldebogen mit flache, strom, wasser, fahrzeug, haftpflicht und handynummer am tag.
');
INSERT INTO "search_entry" VALUES (7696581394541,'event_task','acdcafa902985ebaa14ee448814a70c5','Termin vorab ankündigen','termin vorab ankundigen
offentlichkeit
pressestelle
veranstaltungskalender, schulen, vereine, partner.
');
INSERT INTO "search_entry" VALUES (7696581394542,'event_task','cb5d6528bec358b9a26e256696e605f7','Rohprogramm mit Bühne, Vorträgen und Mitmachaktionen','rohprogramm mit buhne, vortragen und mitmachaktionen
programm
zeiten, flachen, technik; umbaupausen einplanen.
');
INSERT INTO "search_entry" VALUES (7696581394543,'event_task','f559f2cb79cc56e9b71631f314d31b5a','DGS-Dolmetschung buchen','dgs-dolmetschung buchen
barrierefreiheit
eroffnung und wichtige vortrage; fruh anfragen, zwei personen je langerem einsatz.
');
INSERT INTO "search_entry" VALUES (7696581394544,'event_task','cc956a400ae85ce69421ac34732c67f0','Sicherheitsbogen ausfüllen','sicherheitsbogen ausfullen
sicherheit
fur kleinere veranstaltungen; ab 5.000 besuchern ist ein sicherheitskonzept notig.
');
INSERT INTO "search_entry" VALUES (7696581394545,'event_task','ef9de2b9cd69536d978baa60f48f8b68','Moderation verpflichten','moderation verpflichten
programm
fachlich sicher, auch fur durchsagen bei regen und im notfall.
');
INSERT INTO "search_entry" VALUES (7696581394546,'event_task','773fe5049f5758cfb32a7a93f6f6953e','Bühne, Ton und Licht anfragen','buhne, ton und licht anfragen
technik
technikbedarf aus dem programm; mindestens zwei angebote.
');
INSERT INTO "search_entry" VALUES (7696581394547,'event_task','1af32530a52956fcb9d82f2904105a77','Gastronomie und Getränke vergeben','gastronomie und getranke vergeben
verpflegung und hygiene
gewerbeverein
auch alkoholfrei, vegetarisch und fur kinder; faire preise vereinbaren.
');
INSERT INTO "search_entry" VALUES (7696581394548,'event_task','f646834e84f755d4bb72c8740297ffec','Plakat, Flyer und Logo gestalten lassen','plakat, flyer und logo gestalten lassen
offentlichkeit
pressestelle
logos der forderer nach deren vorgaben; kontraste prufen.
');
INSERT INTO "search_entry" VALUES (7696581394549,'event_task','b0fd827fe55b554caa0a8518d0723f55','Schlechtwetterlösung festlegen','schlechtwetterlosung festlegen
grundlagen
ausweichraume, wer bis wann entscheidet, wie alle davon erfahren.
');
INSERT INTO "search_entry" VALUES (7696581394550,'event_task','c5e6534fe5355a4d993c3176f85be7df','Veranstaltungshaftpflicht klären','veranstaltungshaftpflicht klaren
geld
deckt der kommunalversicherer die veranstaltung, auch auf- und abbau und helfer?
');
INSERT INTO "search_entry" VALUES (7696581394551,'event_task','9f8e1bfbfa4f53a386f8fa72e647a519','Verkehrsrechtliche Anordnung für Sperrungen beantragen','verkehrsrechtliche anordnung fur sperrungen beantragen
genehmigungen
§ 45 stvo; umleitung, linienbusse, anlieger und zufahrt der rettungsdienste klaren.
');
INSERT INTO "search_entry" VALUES (7696581394552,'event_task','1bc402868a6e5c4a96b2dff41b1b0f01','Genehmigung für Plakate beantragen','genehmigung fur plakate beantragen
genehmigungen
standorte, zahl und daur; an laternen, brucken und schulen gelten eigene regeln.
');
INSERT INTO "search_entry" VALUES (7696581394553,'event_task','978597f4e4a05c71acd9b5ece0c8a1ae','Schülerwettbewerb ausschreiben','schulerwettbewerb ausschreiben
programm
teilnahme, jury, preise; preisverleihung in das buhnenprogramm.
');
INSERT INTO "search_entry" VALUES (7696581394554,'event_task','5b2f493d4d1857dd84907b3eeb28efde','Verträge und Honorare mit Mitwirkenden','vertrage und honorare mit mitwirkenden
programm
honorar, reise, technik, absage; kunstlersozialabgabe prufen.
');
INSERT INTO "search_entry" VALUES (7696581394555,'event_task','874105d96c8f51a683a72077ca426152','Parkgenehmigungen und Stellflächen klären','parkgenehmigungen und stellflachen klaren
genehmigungen
aussteller, infomobile, mitwirkende; halteverbote drei volle tage vorher aufstellen.
');
INSERT INTO "search_entry" VALUES (7696581394556,'event_task','4c9eb3e997cc5d85b2fc7df49a562b98','Genehmigung zum Verteilen von Flyern klären','genehmigung zum verteilen von flyern klaren
genehmigungen
fur das verteilen auf offentlichen flachen ist oft eine sondernutzung notig.
');
INSERT INTO "search_entry" VALUES (7696581394557,'event_task','697dbd35b73d53e090ba123480514867','Sicherheitsbogen mit den Ämtern und Rettungskräften abstimmen','sicherheitsbogen mit den amtern und rettungskraften abstimmen
sicherheit
ordnungsamt, polizei, feurwehr, rettungsdienst; auflagen bei den genehmigungen festhalten.
');
INSERT INTO "search_entry" VALUES (7696581394558,'event_task','e6b90f60e7d257c6a61e831410f6a801','Rettungswege und Feuerwehrzufahrten im Standplan freihalten','rettungswege und feurwehrzufahrten im standplan freihalten
sicherheit
aufstellflachen, hydranten und eingange der anlieger einzeichnen.
');
INSERT INTO "search_entry" VALUES (7696581394559,'event_task','ef6893ff3ba655c2bc0fc5a548f93fc8','Anmeldeschluss der Aussteller','anmeldeschluss der aussteller
stande
fehlende unterlagen nachfordern, warteliste fuhren.
');
INSERT INTO "search_entry" VALUES (7696581394560,'event_task','3421a42fcf1b5e4aa4b7754f968d9d1e','Mehrweggeschirr und Spülmöglichkeit organisieren','mehrweggeschirr und spulmoglichkeit organisieren
verpflegung und hygiene
gewerbeverein
pfand, ruckgabe, spulmobil; vorgaben der abfallsatzung beachten.
');
INSERT INTO "search_entry" VALUES (7696581394561,'event_task','ab539c9931df58b8946e40e65aee4915','Induktive Höranlage für Bühne und Saal klären','induktive horanlage fur buhne und saal klaren
barrierefreiheit
bestand im rathaus prufen, sonst leihen; mit schild kenntlich machen.
');
INSERT INTO "search_entry" VALUES (7696581394562,'event_task','cc9e248e3c8f52e7892591db6b6e6d03','Helfer gewinnen','helfer gewinnen
helfer
freiwilligenzentrum
verwaltung, vereine, schulen, thw-jugend; aufgaben und zeiten ehrlich nennen.
');
INSERT INTO "search_entry" VALUES (7696581394563,'event_task','2e37c816eb225387ad9db752a7e84b3d','Musik bei der GEMA anmelden','musik bei der gema anmelden
genehmigungen
buhne, hintergrundmusik und tontrager; nach der veranstaltung die titelliste einreichen.
');
INSERT INTO "search_entry" VALUES (7696581394564,'event_task','51d1cf2196a955ffbe48d3369d1a21c9','Gestattung für den Ausschank beantragen','gestattung fur den ausschank beantragen
genehmigungen
nur bei alkohol: § 12 gastg oder landesgaststattengesetz; jugendschutz beachten.
');
INSERT INTO "search_entry" VALUES (7696581394565,'event_task','8b75fe111b10538a83e2ed258e5abcb3','Lärm und Ruhezeiten klären','larm und ruhezeiten klaren
genehmigungen
ausnahme nach dem immissionsschutzrecht des landes; anwohner fruh unterrichten.
');
INSERT INTO "search_entry" VALUES (7696581394566,'event_task','e8652faf642f5d7ba773f2e496b06d31','Überfahrschutz planen','uberfahrschutz planen
sicherheit
fahrzeuge, poller oder sperren an den zufahrten; wer offnet fur rettungsfahrzeuge?
');
INSERT INTO "search_entry" VALUES (7696581394567,'event_task','88557f9d35ad564c9f0fe30ee647efc8','Sanitätsdienst und Ersthelfer bestellen','sanitatsdienst und ersthelfer bestellen
sicherheit
starke mit dem rettungsdienst abstimmen; platz im standplan vorsehen.
');
INSERT INTO "search_entry" VALUES (7696581394568,'event_task','2efa7fa5d3a1525894ded032400f4186','Ordnungspersonal bestimmen','ordnungspersonal bestimmen
sicherheit
als anhaltspunkt zwei bis drei je 100 besucher; westen, einweisung, ablosung.
');
INSERT INTO "search_entry" VALUES (7696581394569,'event_task','39912c1fdf9158c89eb440e80c31b05b','Alle Mitwirkenden bestätigen lassen','alle mitwirkenden bestatigen lassen
programm
titel, kurztext, technikbedarf, ansprechperson und handynummer.
');
INSERT INTO "search_entry" VALUES (7696581394570,'event_task','dfbfc0eca8d45689a19a8fdce7fb43df','Standplan zeichnen und abstimmen','standplan zeichnen und abstimmen
stande
laute und leise stande trennen, stromkreise prufen, rettungswege freihalten.
');
INSERT INTO "search_entry" VALUES (7696581394571,'event_task','5d3b86f91afc518fb2d483d8827a9f93','Stromanschluss und Verteilung beauftragen','stromanschluss und verteilung beauftragen
technik
leistung je stromkreis aus dem standplan; geprufte verteiler, kabelbrucken.
');
INSERT INTO "search_entry" VALUES (7696581394572,'event_task','548bf4e9f87954b4af536132fc6c3e6c','Wasseranschluss und Abwasser klären','wasseranschluss und abwasser klaren
technik
standrohr bei den stadtwerken; trinkwasserschlauche fur lebensmittelstande.
');
INSERT INTO "search_entry" VALUES (7696581394573,'event_task','bbed6550983457bd8cc817bab129feef','Toiletten bestellen oder öffnen lassen','toiletten bestellen oder offnen lassen
verpflegung und hygiene
gewerbeverein
auch rollstuhlgerecht; reinigung wahrend des tages.
');
INSERT INTO "search_entry" VALUES (7696581394574,'event_task','135be63f88b15aafae8dc73b4b6322c9','Programm in Leichter Sprache beauftragen','programm in leichter sprache beauftragen
barrierefreiheit
prufgruppe einplanen; kurzfassung genugt oft.
');
INSERT INTO "search_entry" VALUES (7696581394575,'event_task','1bbd44cc0bc5568681395c83d75e1418','Ruhigen, geschützten Stand für die Opferhilfe vorsehen','ruhigen, geschutzten stand fur die opferhilfe vorsehen
stande
abseits von buhne und laufweg; vertrauliche gesprache mussen moglich sein.
');
INSERT INTO "search_entry" VALUES (7696581394576,'event_task','e71a38ae30d15ca2ba063a1495f5be2c','Rollstuhlgerechte Wege, Rampen und WC sicherstellen','rollstuhlgerechte wege, rampen und wc sicherstellen
barrierefreiheit
kabelbrucken, bordsteine, kopfsteinpflaster; stellplatze fur ausweisinhaber.
');
INSERT INTO "search_entry" VALUES (7696581394577,'event_task','ee17a48da80f5a13adde525aa7077cbc','Programmheft, Plakate und Flyer drucken','programmheft, plakate und flyer drucken
offentlichkeit
pressestelle
korrektur durch zwei personen; telefonnummer und regenregel auf das heft.
');
INSERT INTO "search_entry" VALUES (7696581394578,'event_task','ca487572d24d5953adafbe1aa723f067','Fliegende Bauten anzeigen','fliegende bauten anzeigen
genehmigungen
buhne, grosse zelte: prufbuch und gebrauchsabnahme durch die bauaufsicht.
');
INSERT INTO "search_entry" VALUES (7696581394579,'event_task','3dce3704c88952cf89de443352e376ff','Tombola oder Verlosung anzeigen','tombola oder verlosung anzeigen
genehmigungen
kleine lotterien sind oft allgemein erlaubt, aber anzuzeigen.
');
INSERT INTO "search_entry" VALUES (7696581394580,'event_task','fd95fd2e29dd51c0b817e0ed797a5f74','Genehmigung für Vorführungen mit Tieren, Feuer oder Drohnen klären','genehmigung fur vorfuhrungen mit tieren, feur oder drohnen klaren
genehmigungen
hundestaffel, feurloschtraining, drohne: veterinaramt, feurwehr, luftfahrtbehorde.
');
INSERT INTO "search_entry" VALUES (7696581394581,'event_task','f42d107a352f58c38fefeea0ad6be40e','Anmeldung für begrenzte Plätze eröffnen','anmeldung fur begrenzte platze eroffnen
programm
workshops, fahrradcodierung; loschfrist der anmeldedaten festlegen.
');
INSERT INTO "search_entry" VALUES (7696581394582,'event_task','d4be713958695cb497d934689972c44e','Stellwände, Tische und Stühle bestellen','stellwande, tische und stuhle bestellen
stande
zahl aus der ausstellerliste; bauhof, schulen oder verleih.
');
INSERT INTO "search_entry" VALUES (7696581394583,'event_task','89295527a4de543a92effbfaf4613b79','Equipment zusammenstellen','equipment zusammenstellen
technik
zelte, pavillons mit gewichten, kabel, beamer, leinwand, verlangerungen, werkzeug.
');
INSERT INTO "search_entry" VALUES (7696581394584,'event_task','b28e12f0a3ad5f15b2262a7b9f686627','Hygiene und Lebensmittel mit dem Veterinäramt klären','hygiene und lebensmittel mit dem veterinaramt klaren
verpflegung und hygiene
gewerbeverein
belehrung nach § 43 ifsg, handwaschbecken, kuhlung, allergenangaben.
');
INSERT INTO "search_entry" VALUES (7696581394585,'event_task','de18c75e02db59babc3ec31eebfa173c','Ruhezone einrichten','ruhezone einrichten
barrierefreiheit
reizarm, mit sitzplatzen und schatten; im programm nennen.
');
INSERT INTO "search_entry" VALUES (7696581394586,'event_task','637ca773ebcb59a7aefa7969f628d800','Angaben zur Barrierefreiheit veröffentlichen','angaben zur barrierefreiheit veroffentlichen
barrierefreiheit
anfahrt, wege, wc, horanlage, ansprechperson fur assistenzbedarf.
');
INSERT INTO "search_entry" VALUES (7696581394587,'event_task','15dfb46a2b92561fb80c134e1cb314f6','Kinderfundstelle und Fundbüro einrichten','kinderfundstelle und fundburo einrichten
sicherheit
wo, wer betreut, wie wird ausgerufen? namen von kindern nie durchsagen.
');
INSERT INTO "search_entry" VALUES (7696581394588,'event_task','03a0f5cf4a1f5bdeabdfe5c3522f0074','Jugendschutz mit Ständen und Ausschank vereinbaren','jugendschutz mit standen und ausschank vereinbaren
sicherheit
alkohol, tabak, spiele mit gewinn; aushang am stand.
');
INSERT INTO "search_entry" VALUES (7696581394589,'event_task','a3c781b7baa25c219cefad46fcc2ae06','WLAN und Mobilfunk prüfen','wlan und mobilfunk prufen
technik
fur stande, kassen und die leitung; ersatz fur den ausfall.
');
INSERT INTO "search_entry" VALUES (7696581394590,'event_task','442e82a7b42d572ba4763e411b3bfaed','Müll und Reinigung mit dem Bauhof vereinbaren','mull und reinigung mit dem bauhof vereinbaren
verpflegung und hygiene
gewerbeverein
behalter, leerung, endreinigung, wer schliesst ab?
');
INSERT INTO "search_entry" VALUES (7696581394591,'event_task','b54ff55c479450b3a5a92de2c2d4e98d','Dienstplan mit Schichten und Ersatz','dienstplan mit schichten und ersatz
helfer
freiwilligenzentrum
aufbau, infopunkt, ordner, kinderfundstelle, abbau.
');
INSERT INTO "search_entry" VALUES (7696581394592,'event_task','702e4300a3e85e028fd9d4f3718f72a8','Plakate hängen, Flyer verteilen','plakate hangen, flyer verteilen
offentlichkeit
pressestelle
nur an genehmigten standorten; abhangen gleich mit planen.
');
INSERT INTO "search_entry" VALUES (7696581394593,'event_task','3e53ef2d099a5e61aa942fd9280f1ef9','Programm auf die Internetseite und in soziale Medien','programm auf die internetseite und in soziale medien
offentlichkeit
pressestelle
barrierefrei; bilder mit beschreibung.
');
INSERT INTO "search_entry" VALUES (7696581394594,'event_task','b8a8e2892be45be9aced554983f5ea89','Wetterbeobachtung und Abbruch regeln','wetterbeobachtung und abbruch regeln
sicherheit
warnungen des dwd abonnieren; grenzen fur wind und gewitter, durchsagetexte bereithalten.
');
INSERT INTO "search_entry" VALUES (7696581394595,'event_task','406bc201245550bdbd74e45492152d25','Regieplan mit Minuten und Verantwortlichen','regieplan mit minuten und verantwortlichen
programm
auch soundcheck, eroffnung, ehrengaste, preisverleihung und abbau.
');
INSERT INTO "search_entry" VALUES (7696581394596,'event_task','b14a4162ab8b5257a2c7db57f8407024','Ausstellerbrief mit Standnummer und Aufbauzeit','ausstellerbrief mit standnummer und aufbauzeit
stande
zufahrt, parken, strom, mull, mehrweg, ansprechperson vor ort.
');
INSERT INTO "search_entry" VALUES (7696581394597,'event_task','1c18aa50c6a95e899894e7b3114d1b81','Anwohner und Geschäfte unterrichten','anwohner und geschafte unterrichten
offentlichkeit
pressestelle
sperrzeiten, lautstarke, ansprechperson am tag.
');
INSERT INTO "search_entry" VALUES (7696581394598,'event_task','83400a4ef89d506ca5daba9e3649015a','Foto-Hinweis vorbereiten','foto-hinweis vorbereiten
offentlichkeit
pressestelle
aushang an den eingangen, einwilligung bei portrats und kindern (kunsturhg, dsgvo).
');
INSERT INTO "search_entry" VALUES (7696581394599,'event_task','d0ddfbd5730952b2a6edc1e5b831eb98','Telefonliste und Funk für den Tag erstellen','telefonliste und funk fur den tag erstellen
sicherheit
leitung, technik, sanitater, polizei, feurwehr, bauhof; ein blatt fur alle.
');
INSERT INTO "search_entry" VALUES (7696581394600,'event_task','ff31d5b90c9f574f802d19a46bd7bec1','Wegweiser, Standschilder und Beschilderung drucken','wegweiser, standschilder und beschilderung drucken
technik
eingange, toiletten, erste hilfe, barrierefreie wege.
');
INSERT INTO "search_entry" VALUES (7696581394601,'event_task','4cb780aa149f5eb388788dc2e7d120b2','Helfer mit Einsatzblatt und Ansprechperson versorgen','helfer mit einsatzblatt und ansprechperson versorgen
helfer
freiwilligenzentrum
treffpunkt, weste, verpflegung, versicherungsschutz.
');
INSERT INTO "search_entry" VALUES (7696581394602,'event_task','fe8c6de0fad35451879472d015a8dd2a','Pressegespräch oder Presseeinladung','pressegesprach oder presseeinladung
offentlichkeit
pressestelle
mit schirmherrschaft und polizei; bildmotiv anbieten.
');
INSERT INTO "search_entry" VALUES (7696581394603,'event_task','10c3d0545ae750e7b5195876adcbea9b','Befragungsbogen und Rückmeldebögen der Aussteller drucken','befragungsbogen und ruckmeldebogen der aussteller drucken
durchfuhrung
stifte und sammelbox; wer verteilt, wer sammelt ein?
');
INSERT INTO "search_entry" VALUES (7696581394604,'event_task','33610085b9785407a20db7f8fc2402ec','Einweisung von Ordnern, Helfern und Bühne','einweisung von ordnern, helfern und buhne
sicherheit
rettungswege, durchsagen, sammelplatz, verhalten bei zwischenfallen.
');
INSERT INTO "search_entry" VALUES (7696581394605,'event_task','fda8871ef5d055a5b4099df67ecd9031','Mitwirkende mit Ablauf, Anfahrt und Parkplatz versorgen','mitwirkende mit ablauf, anfahrt und parkplatz versorgen
programm
das personliche blatt je mitwirkendem verschicken.
');
INSERT INTO "search_entry" VALUES (7696581394606,'event_task','6555fb4ba487591bb07f6477be272908','Getränke für Mitwirkende, Bühne und Helfer bereitstellen','getranke fur mitwirkende, buhne und helfer bereitstellen
verpflegung und hygiene
gewerbeverein
wasser an buhne und infopunkt; verpflegungsgutscheine.
');
INSERT INTO "search_entry" VALUES (7696581394607,'event_task','63379e77945a539fa6ac1e5e300d01df','Pressemitteilung eine Woche vorher versenden','pressemitteilung eine woche vorher versenden
offentlichkeit
pressestelle
wann, wo, was, fur wen; sperrungen und anfahrt nennen.
');
INSERT INTO "search_entry" VALUES (7696581394608,'event_task','c358a600136e5e9ea2f3253aac157597','Ausdrucke zusammenstellen','ausdrucke zusammenstellen
durchfuhrung
regieplan, flachenblatter, telefonliste, standplan, namensschilder.
');
INSERT INTO "search_entry" VALUES (7696581394609,'event_task','abac8ecff8425098a0db837c1d444254','Über die Schlechtwetterlösung beraten','uber die schlechtwetterlosung beraten
durchfuhrung
wetterlage ansehen; endgultig nach der vereinbarten frist entscheiden.
');
INSERT INTO "search_entry" VALUES (7696581394610,'event_task','7b78b8dac9a0542f95d6d10233497a2f','Aufbau, Technikprobe und Abnahme','aufbau, technikprobe und abnahme
durchfuhrung
buhne, strom, beschilderung, uberfahrschutz, freie rettungswege.
');
INSERT INTO "search_entry" VALUES (7696581394611,'event_task','20be5b9537e95da2a8978b4685e7bd56','Sicherheitsrundgang vor Beginn','sicherheitsrundgang vor beginn
durchfuhrung
mit ordnungsamt und feurwehr; mangel abstellen, ergebnis notieren.
');
INSERT INTO "search_entry" VALUES (7696581394612,'event_task','51053ac2542a5d46b0284bb71e37d9e2','Besucher zählen','besucher zahlen
durchfuhrung
zu festen zeiten an den eingangen, je flache; auch die schatzung der polizei erfragen.
');
INSERT INTO "search_entry" VALUES (7696581394613,'event_task','a1fdbc8b770e551696486060220ef57c','Abbau, Reinigung und Übergabe der Flächen','abbau, reinigung und ubergabe der flachen
durchfuhrung
schaden mit foto festhalten, schlussel zuruckgeben.
');
INSERT INTO "search_entry" VALUES (7696581394614,'event_task','3847bd48f8dd57b8b32726372f2c8920','Dankschreiben an Mitwirkende, Aussteller, Helfer und Förderer','dankschreiben an mitwirkende, aussteller, helfer und forderer
nachbereitung
mit zahl der besucher und einem bild.
');
INSERT INTO "search_entry" VALUES (7696581394615,'event_task','a70ab11c0f3e542aba9f00ce87c6a22f','Nachbericht für Presse und Internetseite','nachbericht fur presse und internetseite
nachbereitung
bilder nur mit einwilligung; dank an die forderer.
');
INSERT INTO "search_entry" VALUES (7696581394616,'event_task','1229941a1a0f58c89ea43cd004941df1','Titelliste bei der GEMA einreichen','titelliste bei der gema einreichen
nachbereitung
frist der lizenz beachten.
');
INSERT INTO "search_entry" VALUES (7696581394617,'event_task','de56fd3fa6765d00b0df57005adc456d','Plakate abhängen','plakate abhangen
nachbereitung
die auflage nennt meist eine frist von wenigen tagen.
');
INSERT INTO "search_entry" VALUES (7696581394618,'event_task','36daa122a3a457089bf9c587efb09d14','Befragung und Rückmeldungen auswerten','befragung und ruckmeldungen auswerten
nachbereitung
besucher, aussteller, helfer; papierbogen danach vernichten.
');
INSERT INTO "search_entry" VALUES (7696581394619,'event_task','96a42a0673b751a4ae927b9bad235f27','Nachbesprechung der Arbeitsgruppe','nachbesprechung der arbeitsgruppe
nachbereitung
was lief gut, was machen wir anders? als aufgaben fur das nachste mal festhalten.
');
INSERT INTO "search_entry" VALUES (7696581394620,'event_task','23d7ba4c6c065a74b03ba67c8ac0091e','Anmeldedaten löschen','anmeldedaten loschen
nachbereitung
zur festgelegten frist; loschung vermerken.
');
INSERT INTO "search_entry" VALUES (7696581394621,'event_task','fe9adfc498ac5ea7b29898179997ba09','Abrechnung und Verwendungsnachweis','abrechnung und verwendungsnachweis
nachbereitung
rechnungen, belege, soll und ist; fristen der forderer beachten.
');
INSERT INTO "search_entry" VALUES (7696581394622,'event_task','06c0aff126fb5e2d834998996b667be7','Abschlussbericht an das Gremium','abschlussbericht an das gremium
nachbereitung
zahlen, kosten je besucher, auswertung, empfehlung fur das nachste mal.
');
INSERT INTO "search_entry" VALUES (8796093022209,'figure_series','01a207e9dec77c8a93bbcfe033e9cf9c','Straftaten insgesamt, Häufigkeitszahl','straftaten insgesamt, haufigkeitszahl
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (8796093022210,'figure_series','01a207e9dec870a796e4a20aa74454fd','Straftaten insgesamt','straftaten insgesamt
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (8796093022211,'figure_series','01a207e9dec873afb550240098b08581','Straftaten insgesamt, Aufklärungsquote','straftaten insgesamt, aufklarungsquote
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (8796093022212,'figure_series','01a207e9dec875cdb7905ea169953622','Gewaltkriminalität, Häufigkeitszahl','gewaltkriminalitat, haufigkeitszahl
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (8796093022213,'figure_series','01a207e9dec878d899bef61e1dbffafe','Gewaltkriminalität','gewaltkriminalitat
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (8796093022214,'figure_series','01a207e9dec87abaab96bd3c4d8a7c6e','Gewaltkriminalität, Aufklärungsquote','gewaltkriminalitat, aufklarungsquote
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (8796093022215,'figure_series','01a207e9dec87c87a085c88602684be3','Diebstahl von Fahrrädern, Häufigkeitszahl','diebstahl von fahrradern, haufigkeitszahl
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (8796093022216,'figure_series','01a207e9dec87e6c8ec9200979c5851b','Diebstahl von Fahrrädern','diebstahl von fahrradern
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (8796093022217,'figure_series','01a207e9dec9703a8491ce0e2cb154cc','Diebstahl von Fahrrädern, Aufklärungsquote','diebstahl von fahrradern, aufklarungsquote
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (8796093022218,'figure_series','01a207e9dee9746c9f7a2ff76df68ee5','Fühlen sich abends in der Innenstadt sicher','fuhlen sich abends in der innenstadt sicher
burgerbefragung der stadt
');
INSERT INTO "search_entry" VALUES (8796093022219,'figure_series','01a207e9def3735aae6caf00ab5e427a','Beschwerden zur Bahnhofsunterführung','beschwerden zur bahnhofsunterfuhrung
burgertelefon
');
INSERT INTO "search_entry" VALUES (8796093022220,'figure_series','01a207e9def8798a8cdf03e672aeab4a','Fahrraddiebstähle in der Stadt','fahrraddiebstahle in der stadt
polizeistation musterau
');
INSERT INTO "search_entry" VALUES (9895604649985,'funding_application','01a207e9ddd077a9ada9a50c0e8951a7','Mitternachtssport in der Sporthalle','mitternachtssport in der sporthalle
001
');
INSERT INTO "search_entry" VALUES (9895604649986,'funding_application','01a207e9ddf67ca491c89f218b767f71','Zivilcourage-Training für achte Klassen','zivilcourage-training fur achte klassen
002
');
INSERT INTO "search_entry" VALUES (9895604649987,'funding_application','01a207e9de167a09aeb812e3d93a2606','Erzählcafé der Generationen','erzahlcafe der generationen
003
');
INSERT INTO "search_entry" VALUES (9895604649988,'funding_application','01a207e9de357dc68d9b8587e2dcfe62','Nachtbus am Wochenende','nachtbus am wochenende
004
');
INSERT INTO "search_entry" VALUES (9895604649989,'funding_application','01a207e9de567277be954a7cbf11c74e','Graffiti-Werkstatt an der Unterführung','graffiti-werkstatt an der unterfuhrung
005
');
INSERT INTO "search_entry" VALUES (9895604649990,'funding_application','01a207e9de7d7b8b9662c7f7f57abf1c','Plakate gegen Wohnungseinbruch','plakate gegen wohnungseinbruch
006
');
INSERT INTO "search_entry" VALUES (9895604649991,'funding_application','01a207e9dea1764a8775f2e5bb759cc8','Aufsuchende Jugendarbeit am Bahnhof','aufsuchende jugendarbeit am bahnhof
001
zwei fachkrafte sind an drei abenden der woche am bahnhof unterwegs.
');
INSERT INTO "search_entry" VALUES (9895604649992,'funding_application','01a207e9e1fa774e8368dd12cf6d9ebf','10. Musterauer Präventionstag: Bühnenprogramm','10. musteraur praventionstag: buhnenprogramm
002
');
INSERT INTO "search_entry" VALUES (10995116277761,'funding_programme','01a207e9ddbd7082a8b7cda261311d94','Lokaler Aktionsplan Musterau','lokaler aktionsplan musterau
stadt musterau
');
INSERT INTO "search_entry" VALUES (10995116277762,'funding_programme','01a207e9de9d7ffc8e73623fc320c28c','Landesprogramm Kommunale Prävention','landesprogramm kommunale pravention
land
');
INSERT INTO "search_entry" VALUES (12094627905537,'helper','01a207e9e1957592baafc69cba6e2fa5','Petra Lohgerber','petra lohgerber
ersthelferin
');
INSERT INTO "search_entry" VALUES (12094627905538,'helper','01a207e9e19b74828d9aeb26d82b6568','Yusuf Karadeniz','yusuf karadeniz
turkisch
');
INSERT INTO "search_entry" VALUES (12094627905539,'helper','01a207e9e19e78bea8a16e1256f2d0fc','Noemi Steinfurth','nomi steinfurth
');
INSERT INTO "search_entry" VALUES (12094627905540,'helper','01a207e9e1a078f3b77e6e5c132c1105','Heinz Kalbfleisch','heinz kalbfleisch
fuhrerschein c
');
INSERT INTO "search_entry" VALUES (12094627905541,'helper','01a207e9e1a271f7b3a0b3b0870f9d18','Dorothee Amsel','dorothee amsel
ersthelferin, sanitatsdienst
');
INSERT INTO "search_entry" VALUES (12094627905542,'helper','01a207e9e1a377f2b40ea0a063f68517','Jannik Pohl','jannik pohl
');
INSERT INTO "search_entry" VALUES (12094627905543,'helper','01a207e9e1a47ec69c67fbd953f94e4f','Mara Pohl','mara pohl
englisch, arabisch
');
INSERT INTO "search_entry" VALUES (12094627905544,'helper','01a207e9e1a67b74b19c9f6a8912b879','Gerd Unterweger','gerd unterweger
tontechnik
');
INSERT INTO "search_entry" VALUES (12094627905545,'helper','01a207e9e1a87291abff2c20a305cc2a','Hatice Öztürk','hatice ozturk
turkisch, gebardensprache
');
INSERT INTO "search_entry" VALUES (12094627905546,'helper','01a207e9e1a97e2e81c0b22eeb88e4aa','Silke Brömmelkamp','silke brommelkamp
kasse
');
INSERT INTO "search_entry" VALUES (12094627905547,'helper','01a207e9e1ab77ada956283e15605ddf','Ludger Feyerabend','ludger feyerabend
');
INSERT INTO "search_entry" VALUES (13194139533313,'mailing','01a207e9d72c7d899c152de07c9836d9','Abfrage der Kontaktdaten 2026','abfrage der kontaktdaten 2026
');
INSERT INTO "search_entry" VALUES (14293651161089,'mailing_list','01a207e9d703787fafdf3d195012e603','Lenkungsgruppe mit Vertretungen','lenkungsgruppe mit vertretungen
bekommt rundschreiben und die jahrliche abfrage der kontaktdaten.
');
INSERT INTO "search_entry" VALUES (14293651161090,'mailing_list','01a207e9d712745f9daea4aa17860f26','Partner vor Ort','partner vor ort
plakate und einladungen zum aushang.
');
INSERT INTO "search_entry" VALUES (15393162788865,'measure','01a207e9dc74757e8301fef47dbb0d64','M-2026-012 Bahnhofsunterführung: Licht und Grünschnitt','m-2026-012 bahnhofsunterfuhrung: licht und grunschnitt
bahnhofsunterfuhrung, ost- und westeingang
die beleuchtung der unterfuhrung wird auf mindestens 10 lx angehoben, das grun an beiden eingangen zweimal im jahr zuruckgeschnitten.
in der burgerbefragung 2025 nannten 143 von 412 befragten die unterfuhrung als ort, den sie nach einbruch der dunkelheit meiden. gemessen wurden 3 bis 6 lx.
bis ende 2026 meiden nur noch halb so viele befragte die unterfuhrung im dunkeln.
');
INSERT INTO "search_entry" VALUES (15393162788866,'measure','01a207e9dc947df79734ae5637ca94ab','M-2026-013 Videoschutz Bahnhof: Prüfung der Erforderlichkeit','m-2026-013 videoschutz bahnhof: prufung der erforderlichkeit
');
INSERT INTO "search_entry" VALUES (15393162788867,'measure','01a207e9dca3787793bf9f07ad259db9','M-2026-014 Fahrradabstellanlage am Bahnhof','m-2026-014 fahrradabstellanlage am bahnhof
');
INSERT INTO "search_entry" VALUES (15393162788868,'measure','01a207e9dcb072699e5462eaecbb6a48','M-2025-004 Begehung der Angsträume','m-2025-004 begehung der angstraume
');
INSERT INTO "search_entry" VALUES (15393162788869,'measure','01a207e9dcbe7347b212eec4e4d95639','M-2025-005 KOMPASS: Sicherheitssiegel','m-2025-005 kompass: sicherheitssiegel
');
INSERT INTO "search_entry" VALUES (15393162788870,'measure','01a207e9dcca796ba884d4c9f3ff82a0','M-2025-006 Seniorenlotsen gegen Trickbetrug','m-2025-006 seniorenlotsen gegen trickbetrug
');
INSERT INTO "search_entry" VALUES (15393162788871,'measure','01a207e9dcda75258663d3d2d4cb1076','M-2026-015 Aufsuchende Jugendarbeit Nordstadt','m-2026-015 aufsuchende jugendarbeit nordstadt
');
INSERT INTO "search_entry" VALUES (15393162788872,'measure','01a207e9dce47c0f99ee36c0f1b80c3f','M-2025-007 Mitternachtssport in der TSV-Halle','m-2025-007 mitternachtssport in der tsv-halle
');
INSERT INTO "search_entry" VALUES (15393162788873,'measure','01a207e9dcef7d3985e8bd6a622e75e2','M-2025-008 Schulwegplan aktualisieren','m-2025-008 schulwegplan aktualisieren
');
INSERT INTO "search_entry" VALUES (15393162788874,'measure','01a207e9dcfd7e2fbac801fb3b5241ce','M-2026-016 Deeskalation am Schalter','m-2026-016 deeskalation am schalter
');
INSERT INTO "search_entry" VALUES (15393162788875,'measure','01a207e9dd04733aac32ebacb9c56304','M-2025-009 Notfallkarte häusliche Gewalt','m-2025-009 notfallkarte hausliche gewalt
');
INSERT INTO "search_entry" VALUES (15393162788876,'measure','01a207e9dd0f79e5adabbc8a187bf9a6','M-2025-010 Suchtprävention an der Gesamtschule','m-2025-010 suchtpravention an der gesamtschule
');
INSERT INTO "search_entry" VALUES (15393162788877,'measure','01a207e9dd1a7bd699ef5b3e8cec9abb','M-2025-011 Alkoholverbot auf dem Marktplatz','m-2025-011 alkoholverbot auf dem marktplatz
');
INSERT INTO "search_entry" VALUES (16492674416641,'measure_report','01a207e9dd737389be8c2de408e6cfe7','Der Grünschnitt ist erledigt. Für die Leuchten liegt ein Angebot vor, ein zweites ist angefragt.','der grunschnitt ist erledigt. fur die leuchten liegt ein angebot vor, ein zweites ist angefragt.
');
INSERT INTO "search_entry" VALUES (16492674416642,'measure_report','01a207e9dd757bbcba6e53f557a0349a','Elf Abende, im Schnitt 30 Jugendliche. Die Halle ist bis zu den Sommerferien gebucht.','elf abende, im schnitt 30 jugendliche. die halle ist bis zu den sommerferien gebucht.
');
INSERT INTO "search_entry" VALUES (16492674416643,'measure_report','01a207e9dd7675c092bb9cf240c778a2','Die Bürgerbefragung ist ausgewertet; die 2. Sicherheitskonferenz wird für den Herbst vorbereitet.','die burgerbefragung ist ausgewertet; die 2. sicherheitskonferenz wird fur den herbst vorbereitet.
');
INSERT INTO "search_entry" VALUES (16492674416644,'measure_report','01a207e9dd767e40855714e1ec44c2cb','74 Beratungen im ersten Jahr; die Lotsen machen weiter.','74 beratungen im ersten jahr; die lotsen machen weiter.
');
INSERT INTO "search_entry" VALUES (16492674416645,'measure_report','01a207e9dd7775c3baa8c6a620402d15','Die achten Klassen haben begonnen; zwei Elternabende sind vereinbart.','die achten klassen haben begonnen; zwei elternabende sind vereinbart.
');
INSERT INTO "search_entry" VALUES (17592186044417,'meeting','01a207e9d7c173329a50f78c45d76cff','9. Sitzung am 17.06.2025','9. sitzung am 17.06.2025
rathaus, sitzungssaal mansbach
');
INSERT INTO "search_entry" VALUES (17592186044418,'meeting','01a207e9d86574d78e846b0be8b9dc51','10. Sitzung am 16.09.2025','10. sitzung am 16.09.2025
rathaus, sitzungssaal mansbach
');
INSERT INTO "search_entry" VALUES (17592186044419,'meeting','01a207e9d8f378b7936583835f183ca1','11. Sitzung am 02.12.2025','11. sitzung am 02.12.2025
rathaus, sitzungssaal mansbach
');
INSERT INTO "search_entry" VALUES (17592186044420,'meeting','01a207e9d9757786aaa8b18373f35c00','12. Sitzung am 17.03.2026','12. sitzung am 17.03.2026
rathaus, sitzungssaal mansbach
32-70/2026-03
');
INSERT INTO "search_entry" VALUES (17592186044421,'meeting','01a207e9db067835a42f381454e63cec','13. Sitzung am 08.12.2026','13. sitzung am 08.12.2026
rathaus, sitzungssaal mansbach
');
INSERT INTO "search_entry" VALUES (17592186044422,'meeting','01a207e9dbab7fa7b3905a93707bc82b','14. Sitzung am 09.03.2027','14. sitzung am 09.03.2027
rathaus, sitzungssaal mansbach
');
INSERT INTO "search_entry" VALUES (17592186044423,'meeting','01a207e9dc1074eb94f21f4cba1ff620','1. Sitzung am 22.12.2026','1. sitzung am 22.12.2026
rathaus, raum 112
');
INSERT INTO "search_entry" VALUES (17592186044424,'meeting','01a207e9dc1d7020bf954916f11b5a9a','1. Sitzung am 29.12.2026','1. sitzung am 29.12.2026
burgerhaus nord
');
INSERT INTO "search_entry" VALUES (18691697672193,'monitoring_report','01a207e9dd7a725ba7a7e752dc683866','Monitoringbericht 2. Halbjahr 2025','monitoringbericht 2. halbjahr 2025
sehr geehrte damen und herren,

dieser bericht sagt, was im zweiten halbjahr 2025 aus den beschlossenen massnahmen wurde.
');
INSERT INTO "search_entry" VALUES (19791209299969,'offer','01a207e9dd8d719d916c88871b8cdec9','Boxtraining ohne Fäuste','boxtraining ohne fauste
sport, regeln und gesprache in einer festen gruppe.
');
INSERT INTO "search_entry" VALUES (19791209299970,'offer','01a207e9dd9d76049c454d9cd2b5ca89','Klassenrat an der Gesamtschule','klassenrat an der gesamtschule
jede woche eine stunde, in der die klasse ihre konflikte selbst klart.
');
INSERT INTO "search_entry" VALUES (19791209299971,'offer','01a207e9dda176849ecc68b7564addfb','Elternabend „Was trinken die denn?“','elternabend „was trinken die denn?“
anderthalb stunden uber alkohol und energydrinks, mit rauschbrille.
');
INSERT INTO "search_entry" VALUES (19791209299972,'offer','01a207e9dda572a48c7f771bcaf781e8','Sprechstunde Einbruchschutz','sprechstunde einbruchschutz
beratung am eigenen grundriss.
');
INSERT INTO "search_entry" VALUES (19791209299973,'offer','01a207e9dda97badb4702601c8c25433','Café am Abend','cafe am abend
ein ort, an dem jemand zuhort.
');
INSERT INTO "search_entry" VALUES (19791209299974,'offer','01a207e9ddb273a396180f5050e59503','Medienscouts','medienscouts
altere schulerinnen und schuler beraten jungere.
');
INSERT INTO "search_entry" VALUES (20890720927745,'organization','01a207e9d60877fda0de043582e866f4','Stadt Musterau','stadt musterau
musterau
');
INSERT INTO "search_entry" VALUES (20890720927746,'organization','01a207e9d60c7809b094342d27cfeb78','Polizeistation Musterau','polizeistation musterau
polizeistation
musterau
');
INSERT INTO "search_entry" VALUES (20890720927747,'organization','01a207e9d60d7715ac43e734cb50d161','Polizeipräsidium Mittelhessen','polizeiprasidium mittelhessen
pp mittelhessen
musterau
');
INSERT INTO "search_entry" VALUES (20890720927748,'organization','01a207e9d60e71b7bc7ea8614c760430','Staatsanwaltschaft Musterland','staatsanwaltschaft musterland
staatsanwaltschaft
musterau
');
INSERT INTO "search_entry" VALUES (20890720927749,'organization','01a207e9d60e7ac8b0581edcab1f39e8','Ordnungsamt der Stadt Musterau','ordnungsamt der stadt musterau
ordnungsamt
musterau
');
INSERT INTO "search_entry" VALUES (20890720927750,'organization','01a207e9d60f73ce8098f02ae7e0262c','Jugendamt der Stadt Musterau','jugendamt der stadt musterau
jugendamt
musterau
');
INSERT INTO "search_entry" VALUES (20890720927751,'organization','01a207e9d60f7c8c8df96fa447036435','Gesamtschule Musterau','gesamtschule musterau
schulen
musterau
');
INSERT INTO "search_entry" VALUES (20890720927752,'organization','01a207e9d61075029e6c828e277570d7','Evangelische Kirchengemeinde Musterau','evangelische kirchengemeinde musterau
kirchen
musterau
');
INSERT INTO "search_entry" VALUES (20890720927753,'organization','01a207e9d611703d8051d5c87b511bcf','Gewerbeverein Musterau e. V.','gewerbeverein musterau e. v.
handel & gewerbe
musterau
');
INSERT INTO "search_entry" VALUES (20890720927754,'organization','01a207e9d6117a79abe5785e7a9a74e7','TSV Musterau 1894 e. V.','tsv musterau 1894 e. v.
sportverein tsv
musterau
');
INSERT INTO "search_entry" VALUES (20890720927755,'organization','01a207e9d61272bd8cd31b353b358179','Klinikum Musterau','klinikum musterau
klinikum
musterau
');
INSERT INTO "search_entry" VALUES (20890720927756,'organization','01a207e9d6127ac3a2b3aafe3ef8a0f0','Wohnungsbau Musterau GmbH','wohnungsbau musterau gmbh
wohnungsbau
musterau
');
INSERT INTO "search_entry" VALUES (20890720927757,'organization','01a207e9d61372e4aa11c93aeb93d921','Stadtwerke Musterau','stadtwerke musterau
stadtwerke
musterau
');
INSERT INTO "search_entry" VALUES (20890720927758,'organization','01a207e9d6137aaa83a693e2c5349913','Jugendbeirat der Stadt Musterau','jugendbeirat der stadt musterau
jugendbeirat
musterau
');
INSERT INTO "search_entry" VALUES (20890720927759,'organization','01a207e9d6147249987bb24a3ac12c30','Suchtberatung Lahnaue','suchtberatung lahnau
suchtberatung
musterau
');
INSERT INTO "search_entry" VALUES (20890720927760,'organization','01a207e9d6147bde8d342c73b155a242','Frauennotruf Musterau e. V.','fraunnotruf musterau e. v.
fraunnotruf
musterau
');
INSERT INTO "search_entry" VALUES (20890720927761,'organization','01a207e9d61574668d9b6875f89b44ec','Tiefbauamt der Stadt Musterau','tiefbauamt der stadt musterau
tiefbauamt
musterau
');
INSERT INTO "search_entry" VALUES (21990232555521,'paper','01a207e9dbc3726fb55607b1afe23bfe','PR-2026/005 Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt','pr-2026/005 angstraum bahnhofsunterfuhrung – beleuchtung und grunschnitt
geschaftsstelle des praventionsrates
stadtwerke
die lenkungsgruppe empfiehlt dem magistrat, die beleuchtung der bahnhofsunterfuhrung auf mindestens 10 lx anzuheben und den grunschnitt zweimal jahrlich vorzunehmen. die stadtwerke legen bis 30. juni 2026 ein angebot vor.
bei der begehung im februar wurden an der treppe 3 lx gemessen. in der burgerbefragung nannten 41 von 120 personen die unterfuhrung als angstraum.
etwa 18.000 euro einmalig, 600 euro im jahr fur den grunschnitt.
');
INSERT INTO "search_entry" VALUES (21990232555522,'paper','01a207e9dbd872f1b8ec3f484e16532f','PR-2026/006 Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz','pr-2026/006 fahrradabstellanlage bahnhof – prufauftrag videoschutz
geschaftsstelle des praventionsrates
ordnungsamt
die geschaftsstelle bereitet mit der polizeistation eine prufung der erforderlichkeit vor (ortsbezogene fallzahlen der letzten drei jahre, mildere mittel, raumliche und zeitliche begrenzung, wiedervorlage nach zwei jahren).
2025 wurden an der anlage 23 fahrrader gestohlen, im jahr davor 11.
die prufung kostet nichts; uber technik wird erst danach entschieden.
');
INSERT INTO "search_entry" VALUES (21990232555523,'paper','01a207e9dbdf765ea19018a2766db081','PR-2026/007 Budget des 9. Musterauer Präventionstages','pr-2026/007 budget des 9. musteraur praventionstages
geschaftsstelle des praventionsrates
geschaftsstelle
das budget des 9. praventionstages wird in der vorgelegten fassung beschlossen.
der praventionstag findet am 12. september 2026 statt.
12.500 euro, davon 4.000 euro aus spenden.
');
INSERT INTO "search_entry" VALUES (21990232555524,'paper','01a207e9dbe479f88a53a4c01c0a91c9','PR-2026/008 Förderantrag „Demokratie leben!“ – eingegangene Projektanträge','pr-2026/008 forderantrag „demokratie leben!“ – eingegangene projektantrage
geschaftsstelle des praventionsrates
geschaftsstelle
funf trager haben projekte eingereicht. die bewertung liegt bei.
');
INSERT INTO "search_entry" VALUES (21990232555525,'paper','01a207e9dbe97d85aa35c2e8064302e1','PR-2026/009 Treffpunkt für Jugendliche am Bahnhofsvorplatz','pr-2026/009 treffpunkt fur jugendliche am bahnhofsvorplatz
jugendbeirat
jugendamt
die lenkungsgruppe bittet den magistrat, am bahnhofsvorplatz einen treffpunkt fur jugendliche mit sitzgelegenheiten und beleuchtung zu schaffen.
der jugendbeirat hat 86 jugendliche befragt. viele meiden den vorplatz am abend, weil es dort keinen ort gibt, an dem man sich aufhalten mag.
');
INSERT INTO "search_entry" VALUES (23089744183297,'person','01a207e9d61c78e89ac7c655227363c9','Dr. Jutta Eichenlaub','dr. jutta eichenlaub
burgermeisterin
burgermeisterin@musterau.example
06499 000-100
');
INSERT INTO "search_entry" VALUES (23089744183298,'person','01a207e9d6287ff89806b478230baafd','Malte Dornbusch','malte dornbusch
erster polizeihauptkommissar
pravention@polizei-musterau.example
');
INSERT INTO "search_entry" VALUES (23089744183299,'person','01a207e9d62b7de9ab72f3b19d638e3f','Sabine Holtkötter','sabine holtkotter
s.holtkotter@musterau.example
06499 000-120
');
INSERT INTO "search_entry" VALUES (23089744183300,'person','01a207e9d62e79e4997533a4cd5f1103','Ferdinand Ögretmen','ferdinand ogretmen
f.ogretmen@musterau.example
06499 000-230
');
INSERT INTO "search_entry" VALUES (23089744183301,'person','01a207e9d6317397a452bfe95f1ed738','Inga Wisselbeck','inga wisselbeck
');
INSERT INTO "search_entry" VALUES (23089744183302,'person','01a207e9d633799d815a6416b44719c7','Ruth Pfefferkorn','ruth pfefferkorn
staatsanwaltin
');
INSERT INTO "search_entry" VALUES (23089744183303,'person','01a207e9d6367419979cca84ef0d5ddb','Anselm Tüncher','anselm tuncher
pfarrer
');
INSERT INTO "search_entry" VALUES (23089744183304,'person','01a207e9d6387dcfb4bb39560fcf4a75','Kerstin Abendroth','kerstin abendroth
');
INSERT INTO "search_entry" VALUES (23089744183305,'person','01a207e9d63b7396af2e0b2c92feb90b','Petra Lohgerber','petra lohgerber
');
INSERT INTO "search_entry" VALUES (23089744183306,'person','01a207e9d63d7a7c9b521325c5887555','Yusuf Karadeniz','yusuf karadeniz
');
INSERT INTO "search_entry" VALUES (23089744183307,'person','01a207e9d640700fa5a5118d4590c371','Dr. Hans-Jörg Vielhaber','dr. hans-jorg vielhaber
');
INSERT INTO "search_entry" VALUES (23089744183308,'person','01a207e9d642789a9774a8e965f2409d','Volker Achtnich','volker achtnich
');
INSERT INTO "search_entry" VALUES (23089744183309,'person','01a207e9d6447ff4b04e5e1c127eb765','Lena Rabenhorst','lena rabenhorst
phk''in
');
INSERT INTO "search_entry" VALUES (23089744183310,'person','01a207e9d64774bfb1a3cdc3d1b95be3','Noemi Steinfurth','nomi steinfurth
');
INSERT INTO "search_entry" VALUES (23089744183311,'person','01a207e9d6497c0aa9a12a82c8a623b1','Marion Querfurth','marion qurfurth
praventionsrat@musterau.example
06499 000-140
');
INSERT INTO "search_entry" VALUES (23089744183312,'person','01a207e9d64c72d5becdab0ea64cf1c8','Dipl.-Ing. Olaf Brettschneider','dipl.-ing. olaf brettschneider
');
INSERT INTO "search_entry" VALUES (23089744183313,'person','01a207e9d64e7a7ba765fdd520786dba','Nele Wunderlich','nele wunderlich
info@suchtberatung.example
');
INSERT INTO "search_entry" VALUES (23089744183314,'person','01a207e9d6517109b230d2a3d415e747','Ayse Bergfeld','ayse bergfeld
kontakt@fraunnotruf.example
');
INSERT INTO "search_entry" VALUES (24189255811073,'plan','01a207e9dc2c7b9b8581bcb21507aa0e','Koalitionsvertrag 2026–2031: Sicher leben in Musterau','koalitionsvertrag 2026–2031: sicher leben in musterau
stadtverordnetenversammlung musterau
');
INSERT INTO "search_entry" VALUES (24189255811074,'plan','01a207e9dc327043ba060fb2cef29ad1','Wahlprogramm „Musterau gemeinsam sicher“','wahlprogramm „musterau gemeinsam sicher“
bundnis musterau
');
INSERT INTO "search_entry" VALUES (25288767438849,'pledge','01a207e9dc3e7e7b9fd1c26ecdf53ea9','Die Bahnhofsunterführung wird bis Ende 2026 heller und übersichtlicher gestaltet.','die bahnhofsunterfuhrung wird bis ende 2026 heller und ubersichtlicher gestaltet.
');
INSERT INTO "search_entry" VALUES (25288767438850,'pledge','01a207e9dc3f723d857c7f444cebfebe','Videoschutz setzen wir ausschließlich an Kriminalitätsschwerpunkten ein und nur, wenn mildere Mittel nicht genügen.','videoschutz setzen wir ausschliesslich an kriminalitatsschwerpunkten ein und nur, wenn mildere mittel nicht genugen.
');
INSERT INTO "search_entry" VALUES (25288767438851,'pledge','01a207e9dc3f74748d94bbaf3cfda187','Wir prüfen, ob am Bahnhof eine überdachte Fahrradabstellanlage entstehen kann.','wir prufen, ob am bahnhof eine uberdachte fahrradabstellanlage entstehen kann.
');
INSERT INTO "search_entry" VALUES (25288767438852,'pledge','01a207e9dc3f76739293f861e134b45c','Angsträume werden gemeinsam mit den Menschen begangen, die sie meiden.','angstraume werden gemeinsam mit den menschen begangen, die sie meiden.
');
INSERT INTO "search_entry" VALUES (25288767438853,'pledge','01a207e9dc407d36a519b9abb7f193cb','Der Präventionsrat bleibt das gemeinsame Gremium von Stadt, Polizei, Schulen und Vereinen und erhält eine feste Geschäftsstelle.','der praventionsrat bleibt das gemeinsame gremium von stadt, polizei, schulen und vereinen und erhalt eine feste geschaftsstelle.
');
INSERT INTO "search_entry" VALUES (25288767438854,'pledge','01a207e9dc407f7aa82be0f7a638477c','Der Präventionstag findet jedes Jahr im September statt.','der praventionstag findet jedes jahr im september statt.
');
INSERT INTO "search_entry" VALUES (25288767438855,'pledge','01a207e9dc41714a9f4f51edb0bf57d2','Wir entwickeln das Programm KOMPASS weiter und bewerben uns um das Sicherheitssiegel.','wir entwickeln das programm kompass weiter und bewerben uns um das sicherheitssiegel.
');
INSERT INTO "search_entry" VALUES (25288767438856,'pledge','01a207e9dc4174d5b3731e1cdedc05ed','Suchtprävention gehört an jede weiterführende Schule.','suchtpravention gehort an jede weiterfuhrende schule.
');
INSERT INTO "search_entry" VALUES (25288767438857,'pledge','01a207e9dc4176c7914d24dd2462c9ca','Wir richten eine Stelle für aufsuchende Jugendarbeit in der Nordstadt ein.','wir richten eine stelle fur aufsuchende jugendarbeit in der nordstadt ein.
');
INSERT INTO "search_entry" VALUES (25288767438858,'pledge','01a207e9dc427ef4bfc8b27200a92536','Frauen, die vor häuslicher Gewalt fliehen, finden in Musterau jederzeit Aufnahme.','fraun, die vor hauslicher gewalt fliehen, finden in musterau jederzeit aufnahme.
');
INSERT INTO "search_entry" VALUES (25288767438859,'pledge','01a207e9dc437133a03f984e87fc5e1c','Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.','stadtische beschaftigte mit publikumsverkehr erhalten schulungen zur deeskalation.
');
INSERT INTO "search_entry" VALUES (25288767438860,'pledge','01a207e9dc447869a3aa54f8ed2bbd88','Der Bedarfs- und Entwicklungsplan der Feuerwehr wird evaluiert und fortgeschrieben.','der bedarfs- und entwicklungsplan der feurwehr wird evaluiert und fortgeschrieben.
');
INSERT INTO "search_entry" VALUES (25288767438861,'pledge','01a207e9dc497e6bb3b84c99dedfb0b4','Die Unterführung am Bahnhof soll heller werden.','die unterfuhrung am bahnhof soll heller werden.
');
INSERT INTO "search_entry" VALUES (25288767438862,'pledge','01a207e9dc4a70cfa8d8ad3c6a77eb27','Videoüberwachung wollen wir an Kriminalitätsschwerpunkten prüfen.','videouberwachung wollen wir an kriminalitatsschwerpunkten prufen.
');
INSERT INTO "search_entry" VALUES (25288767438863,'pledge','01a207e9dc4a72c79cf196d3defe4db6','Am Bahnhof bauen wir ein bewachtes Fahrradparkhaus.','am bahnhof baun wir ein bewachtes fahrradparkhaus.
');
INSERT INTO "search_entry" VALUES (25288767438864,'pledge','01a207e9dc4a7498be4b12051dbad6b7','Nächtliche Beleuchtung auf allen Schulwegen.','nachtliche beleuchtung auf allen schulwegen.
');
INSERT INTO "search_entry" VALUES (25288767438865,'pledge','01a207e9dc4b78db82f0b814495f7bb9','Der Präventionsrat bekommt eine feste Geschäftsstelle.','der praventionsrat bekommt eine feste geschaftsstelle.
');
INSERT INTO "search_entry" VALUES (25288767438866,'pledge','01a207e9dc4b7b13b52993151a253973','Aufsuchende Jugendarbeit in der Nordstadt mit zwei Stellen.','aufsuchende jugendarbeit in der nordstadt mit zwei stellen.
');
INSERT INTO "search_entry" VALUES (25288767438867,'pledge','01a207e9dc4b7d01a32486a2dce6dead','Suchtprävention an allen weiterführenden Schulen verbindlich einführen.','suchtpravention an allen weiterfuhrenden schulen verbindlich einfuhren.
');
INSERT INTO "search_entry" VALUES (25288767438868,'pledge','01a207e9dc4b7ede9d4602c4fe6054b5','Ein Beschwerdetelefon, unabhängig von Stadt und Polizei.','ein beschwerdetelefon, unabhangig von stadt und polizei.
');
INSERT INTO "search_entry" VALUES (26388279066625,'prevention_day','01a207e9df01705c960dd3b460cea605','9. Musterauer Präventionstag','9. musteraur praventionstag
hinsehen hilft
marktplatz und rathaus
burgermeisterin dr. jutta eichenlaub
familien, seniorinnen und senioren
der praventionstag brachte polizei, feurwehr, beratungsstellen, schulen und vereine auf dem marktplatz zusammen. besonders gefragt waren die fahrradcodierung und die gesprache an den standen.
im nachsten jahr soll es mehr angebote fur jugendliche geben und mehr schatten auf der wiese.
');
INSERT INTO "search_entry" VALUES (26388279066626,'prevention_day','01a207e9dfe97195a467a6a899d49794','10. Musterauer Präventionstag','10. musteraur praventionstag
gemeinsam sicher leben
marktplatz und rathaus
burgermeisterin dr. jutta eichenlaub
familien, jugendliche, seniorinnen und senioren, vereine
sicherheit beginnt damit, dass wir einander kennen. am praventionstag zeigen polizei, feurwehr, beratungsstellen, schulen und vereine, was sie tun und wobei sie mitmachen konnen.
buslinien 1 und 4, haltestelle marktplatz. parkplatze in der tiefgarage am rathaus; behindertenparkplatze vor dem haupteingang.

alle wege sind stufenlos. barrierefreie toiletten finden sie im rathaus, erdgeschoss.
uber den umzug entscheidet die geschaftsstelle am vortag bis 18:00 uhr. die buhne zieht in die turnhalle, die fahrradcodierung entfallt.
');
INSERT INTO "search_entry" VALUES (27487790694401,'programme_item','01a207e9dfce79ac99de88096ec0fa78','Begrüßung durch die Bürgermeisterin','begrussung durch die burgermeisterin
alle
');
INSERT INTO "search_entry" VALUES (27487790694402,'programme_item','01a207e9dfdd75598dd2962727e0399d','Trickdiebe – so arbeiten sie','trickdiebe – so arbeiten sie
seniorinnen und senioren
');
INSERT INTO "search_entry" VALUES (27487790694403,'programme_item','01a207e9dfe1730bb4809c280d714f81','Enkeltrick und Schockanruf','enkeltrick und schockanruf
seniorinnen und senioren
');
INSERT INTO "search_entry" VALUES (27487790694404,'programme_item','01a207e9dfe47c7aa2ae12bbc1dc1da2','Preisverleihung Malwettbewerb','preisverleihung malwettbewerb
kinder
');
INSERT INTO "search_entry" VALUES (27487790694405,'programme_item','01a207e9dffe7938bb8fe008cfb756aa','Begrüßung durch die Bürgermeisterin','begrussung durch die burgermeisterin
alle
');
INSERT INTO "search_entry" VALUES (27487790694406,'programme_item','01a207e9e00277e69961b439c25500e1','Trickdiebe – so arbeiten sie','trickdiebe – so arbeiten sie
seniorinnen und senioren
');
INSERT INTO "search_entry" VALUES (27487790694407,'programme_item','01a207e9e00673758025f68b1b5a10db','Enkeltrick und Schockanruf','enkeltrick und schockanruf
seniorinnen und senioren
');
INSERT INTO "search_entry" VALUES (27487790694408,'programme_item','01a207e9e00970c684f87b9fded40784','Poetry-Slam gegen Hass','potry-slam gegen hass
jugendliche
');
INSERT INTO "search_entry" VALUES (27487790694409,'programme_item','01a207e9e00b7bb3bb1d3ea8eba31bae','Gewalt-Sehen-Helfen: Zivilcouragetraining','gewalt-sehen-helfen: zivilcouragetraining
ab 16 jahren
');
INSERT INTO "search_entry" VALUES (27487790694410,'programme_item','01a207e9e00e7b28acce70fb7a8c9ef7','Fahrradcodierung (10-Minuten-Termine)','fahrradcodierung (10-minuten-termine)
alle
');
INSERT INTO "search_entry" VALUES (27487790694411,'programme_item','01a207e9e011790db3b086cd7f52542a','Hundestaffel','hundestaffel
familien
');
INSERT INTO "search_entry" VALUES (27487790694412,'programme_item','01a207e9e0147c0ea52f7b00ac4c43dc','Preisverleihung Malwettbewerb','preisverleihung malwettbewerb
kinder
');
INSERT INTO "search_entry" VALUES (27487790694413,'programme_item','01a207e9e0187296855ad3b5033f17fe','KOMPASS-Sprechstunde','kompass-sprechstunde
alle
');
INSERT INTO "search_entry" VALUES (27487790694414,'programme_item','01a207e9e01b7a84930433c8f51cad8d','Sicher im Verein – Kinderschutz im Sport','sicher im verein – kinderschutz im sport
vereine
');
INSERT INTO "search_entry" VALUES (27487790694415,'programme_item','01a207e9e01e714c9f697ac79954d610','Forumtheater: Zivilcourage im Bus','forumtheater: zivilcourage im bus
');
INSERT INTO "search_entry" VALUES (27487790694416,'programme_item','01a207e9e01f7348a14fec628c081f49','Kinder-Uni: Woran erkennt man einen Trick?','kinder-uni: woran erkennt man einen trick?
');
INSERT INTO "search_entry" VALUES (28587302322177,'registration','01a207e9e080777fb4dcf0dc317b5473','Freiwillige Feuerwehr Musterau','freiwillige feurwehr musterau
jugendfeurwehr
');
INSERT INTO "search_entry" VALUES (28587302322178,'registration','01a207e9e08c702f8eff654c39dd16cd','Nadine Ackerschott','nadine ackerschott
kita regenbogen
');
INSERT INTO "search_entry" VALUES (28587302322179,'registration','01a207e9e08e779986e234c7bc3753d0','Tobias Wendelin','tobias wendelin
tobias.wendelin@post.example
');
INSERT INTO "search_entry" VALUES (28587302322180,'registration','01a207e9e0907bde9e9c5fdac0ade3f8','Familie Brandauer','familie brandaur
familie.brandaur@post.example
');
INSERT INTO "search_entry" VALUES (28587302322181,'registration','01a207e9e0927b6d8c0481259444969b','Selma Yildirim','selma yildirim
jugendbeirat
');
INSERT INTO "search_entry" VALUES (28587302322182,'registration','01a207e9e0947b98a770e930931c5782','Ralf Ostermeier','ralf ostermeier
bauhof
');
INSERT INTO "search_entry" VALUES (28587302322183,'registration','01a207e9e0967c3395dcd3a57b9b8373','Integrationslotsen','integrationslotsen
freiwilligenzentrum
');
INSERT INTO "search_entry" VALUES (28587302322184,'registration','01a207e9e0987d0888630c5eab6b3649','Gesa Petersilie','gesa petersilie
gesa.petersilie@post.example
');
INSERT INTO "search_entry" VALUES (28587302322185,'registration','01a207e9e09a7d0c9af45291ce411148','Klaus Dreyling','klaus dreyling
kleingartenverein
');
INSERT INTO "search_entry" VALUES (28587302322186,'registration','01a207e9e09c7a47afedad7e6d475566','Schülervertretung','schulervertretung
gesamtschule musterau
');
INSERT INTO "search_entry" VALUES (28587302322187,'registration','01a207e9e09e733eab7d572708c7ee1a','Seniorenkreis St. Martin','seniorenkreis st. martin
pfarrgemeinde
');
INSERT INTO "search_entry" VALUES (28587302322188,'registration','01a207e9e09f7c87ad9aaf32f038fd53','Ingrid Wohlleben','ingrid wohlleben
seniorenbeirat
');
INSERT INTO "search_entry" VALUES (28587302322189,'registration','01a207e9e0a17d7bae4d9f9fa527924b','Erwin Sandmann','erwin sandmann
erwin.sandmann@post.example
');
INSERT INTO "search_entry" VALUES (28587302322190,'registration','01a207e9e0a37e458fd051a811c27b05','Gesa Petersilie','gesa petersilie
gesa.petersilie@post.example
');
INSERT INTO "search_entry" VALUES (28587302322191,'registration','01a207e9e0a57da1bed7e9544b707de9','TSV Musterau, Übungsleitungen','tsv musterau, ubungsleitungen
tsv musterau
');
INSERT INTO "search_entry" VALUES (28587302322192,'registration','01a207e9e0a77ac18cde8a07e9b2d984','Petra Hürden','petra hurden
petra.hurden@post.example
');
INSERT INTO "search_entry" VALUES (28587302322193,'registration','01a207e9e0ab7209a9eef83e0cb98cad','Jonas Radke','jonas radke
jonas.radke@post.example
');
INSERT INTO "search_entry" VALUES (28587302322194,'registration','01a207e9e0ac7f66b8bcdcf14f687c16','Miriam Speicher','miriam speicher
miriam.speicher@post.example
');
INSERT INTO "search_entry" VALUES (28587302322195,'registration','01a207e9e0ae7ef8a76a599ff1972fef','Familie Lenkert','familie lenkert
familie.lenkert@post.example
');
INSERT INTO "search_entry" VALUES (28587302322196,'registration','01a207e9e0b1701d9d3f414883519a27','Ole Kettner','ole kettner
ole.kettner@post.example
');
INSERT INTO "search_entry" VALUES (28587302322197,'registration','01a207e9e0b370d89e54ce778e5d94b8','Anke Pedalski','anke pedalski
anke.pedalski@post.example
');
INSERT INTO "search_entry" VALUES (28587302322198,'registration','01a207e9e0b47df09dac1303e118db02','Bruno Sattler','bruno sattler
bruno.sattler@post.example
');
INSERT INTO "search_entry" VALUES (28587302322199,'registration','01a207e9e0b67e43bcd43f47b2674f30','Tobias Wendelin','tobias wendelin
tobias.wendelin@post.example
');
INSERT INTO "search_entry" VALUES (30786325577729,'resolution','01a207e9da4374f8a550ca17f9f64f99','Beschluss 2026-12-01','beschluss 2026-12-01
die niederschrift uber die 11. sitzung wird mit der genannten berichtigung genehmigt.
');
INSERT INTO "search_entry" VALUES (30786325577730,'resolution','01a207e9da5478c2bf8360087c954dcc','Beschluss 2026-12-02','beschluss 2026-12-02
die lenkungsgruppe empfiehlt dem magistrat, die beleuchtung der bahnhofsunterfuhrung auf mindestens 10 lx anzuheben und den grunschnitt zweimal jahrlich vorzunehmen. die stadtwerke legen bis 30. juni 2026 ein angebot vor.
');
INSERT INTO "search_entry" VALUES (30786325577731,'resolution','01a207e9da637d10a748b5f7d002fbf4','Beschluss 2026-12-03','beschluss 2026-12-03
die geschaftsstelle bereitet mit der polizeistation eine prufung der erforderlichkeit vor (ortsbezogene fallzahlen der letzten drei jahre, mildere mittel, raumliche und zeitliche begrenzung, wiedervorlage nach zwei jahren).
');
INSERT INTO "search_entry" VALUES (30786325577732,'resolution','01a207e9da727b2a804777acf7592895','Beschluss 2026-12-04','beschluss 2026-12-04
das budget des 9. praventionstages wird in der vorgelegten fassung beschlossen.
');
INSERT INTO "search_entry" VALUES (31885837205505,'stand','01a207e9e06270838745e7b2debc8db7','Polizeistation Musterau','polizeistation musterau
a01
malte dornbusch
einbruchschutz, betrug
beratung
');
INSERT INTO "search_entry" VALUES (31885837205506,'stand','01a207e9e06c73ac9a559f1a806ad00c','Weißer Ring, Außenstelle Musterau','weisser ring, aussenstelle musterau
a02
edeltraud kirchgassner
opferhilfe
gesprach
');
INSERT INTO "search_entry" VALUES (31885837205507,'stand','01a207e9e06f7caf91e2b95f0296047e','Freiwillige Feuerwehr','freiwillige feurwehr
a03
torsten loscher
brandschutz, rauchmelder
rauchhaus
');
INSERT INTO "search_entry" VALUES (31885837205508,'stand','01a207e9e075712abba678181d7233a0','Suchtberatung Lahnaue','suchtberatung lahnau
b01
nele wunderlich
sucht, medien
rauschbrillen-parcours
');
INSERT INTO "search_entry" VALUES (31885837205509,'stand','01a207e9e0787f7b8cf64cacdff8cb6d','Frauennotruf Musterau','fraunnotruf musterau
b02
ayse bergfeld
hausliche gewalt
ruhige lage gewunscht
');
INSERT INTO "search_entry" VALUES (32985348833281,'topic','01a207e9dc077dbb838ece03f7c336a5','Lastenräder und E-Scooter auf Gehwegen','lastenrader und e-scooter auf gehwegen
frau lohgerber (tsv)
beschwerden nach dem stadtlauf; das ordnungsamt hat zahlen.
');
INSERT INTO "search_entry" VALUES (32985348833282,'topic','01a207e9dc0a784788e229b0d7ce4530','Sicherer Schulweg Nordstadt: Querung Lahnstraße','sicherer schulweg nordstadt: qurung lahnstrasse
frau wisselbeck (schulen)
vor beginn des schuljahres. elternbeirat zur sitzung einladen.
');
INSERT INTO "search_entry" VALUES (32985348833283,'topic','01a207e9dc0b78b6808cc2331025eb2d','Fachtag gegen Antisemitismus im Herbst','fachtag gegen antisemitismus im herbst
herr tuncher (kirchen)
');
INSERT INTO "search_entry" VALUES (32985348833284,'topic','01a207e9dc0c71a5987c362a759e7806','Beleuchtung am Sportfeld','beleuchtung am sportfeld
herr karadeniz (tsv)
');
INSERT INTO "search_entry" VALUES (32985348833285,'topic','01a207e9dc0c7b459ea670ce5a6d9b61','Alkoholverbot in der Innenstadt','alkoholverbot in der innenstadt
herr achtnich
');
INSERT INTO "search_entry" VALUES (32985348833286,'topic','01a207e9dc5e72c69da97fdc2bddd838','Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.','stadtische beschaftigte mit publikumsverkehr erhalten schulungen zur deeskalation.
stadtverordnetenversammlung musterau
„stadtische beschaftigte mit publikumsverkehr erhalten schulungen zur deeskalation.“

koalitionsvertrag 2026–2031: sicher leben in musterau, kapitel „schutz vor gewalt“, punkt 2 (zeile 20)
');
CREATE TABLE search_kind ( number INTEGER NOT NULL, kind VARCHAR(60) NOT NULL, CONSTRAINT pk_search_kind PRIMARY KEY (number), CONSTRAINT uq_search_kind_kind UNIQUE (kind) );
INSERT INTO "search_kind" VALUES (1,'agenda_item');
INSERT INTO "search_kind" VALUES (2,'assignment');
INSERT INTO "search_kind" VALUES (3,'attachment_text');
INSERT INTO "search_kind" VALUES (4,'circular');
INSERT INTO "search_kind" VALUES (5,'committee');
INSERT INTO "search_kind" VALUES (6,'contact_note');
INSERT INTO "search_kind" VALUES (7,'event_task');
INSERT INTO "search_kind" VALUES (8,'figure_series');
INSERT INTO "search_kind" VALUES (9,'funding_application');
INSERT INTO "search_kind" VALUES (10,'funding_programme');
INSERT INTO "search_kind" VALUES (11,'helper');
INSERT INTO "search_kind" VALUES (12,'mailing');
INSERT INTO "search_kind" VALUES (13,'mailing_list');
INSERT INTO "search_kind" VALUES (14,'measure');
INSERT INTO "search_kind" VALUES (15,'measure_report');
INSERT INTO "search_kind" VALUES (16,'meeting');
INSERT INTO "search_kind" VALUES (17,'monitoring_report');
INSERT INTO "search_kind" VALUES (18,'offer');
INSERT INTO "search_kind" VALUES (19,'organization');
INSERT INTO "search_kind" VALUES (20,'paper');
INSERT INTO "search_kind" VALUES (21,'person');
INSERT INTO "search_kind" VALUES (22,'plan');
INSERT INTO "search_kind" VALUES (23,'pledge');
INSERT INTO "search_kind" VALUES (24,'prevention_day');
INSERT INTO "search_kind" VALUES (25,'programme_item');
INSERT INTO "search_kind" VALUES (26,'registration');
INSERT INTO "search_kind" VALUES (27,'report_request');
INSERT INTO "search_kind" VALUES (28,'resolution');
INSERT INTO "search_kind" VALUES (29,'stand');
INSERT INTO "search_kind" VALUES (30,'topic');
CREATE TABLE series_value ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, starts_on DATE NOT NULL, value FLOAT NOT NULL, source VARCHAR(200) NOT NULL, note VARCHAR(1000) NOT NULL, is_provisional BOOLEAN NOT NULL, is_break BOOLEAN NOT NULL, series_id CHAR(32) NOT NULL, CONSTRAINT pk_series_value PRIMARY KEY (id), CONSTRAINT fk_series_value_series_id_figure_series FOREIGN KEY(series_id) REFERENCES figure_series (id) ON DELETE CASCADE );
INSERT INTO "series_value" VALUES ('01a207e9deee74be845218c83c32c68e',1,'2019-01-01',54.0,'','',0,0,'01a207e9dee9746c9f7a2ff76df68ee5');
INSERT INTO "series_value" VALUES ('01a207e9def075b8b931e37c5f536098',1,'2021-01-01',51.5,'','',0,0,'01a207e9dee9746c9f7a2ff76df68ee5');
INSERT INTO "series_value" VALUES ('01a207e9def179e4a9e8bb944c067032',1,'2023-01-01',47.8,'','erstmals auch im Internet befragt',0,1,'01a207e9dee9746c9f7a2ff76df68ee5');
INSERT INTO "series_value" VALUES ('01a207e9def27b208c39adbda868c0ae',1,'2025-01-01',55.2,'','',0,0,'01a207e9dee9746c9f7a2ff76df68ee5');
INSERT INTO "series_value" VALUES ('01a207e9def47ceb8143754b94e38729',1,'2024-01-01',61.0,'','',0,0,'01a207e9def3735aae6caf00ab5e427a');
INSERT INTO "series_value" VALUES ('01a207e9def57f1399dc87ae0c952ec8',1,'2024-07-01',48.0,'','',0,0,'01a207e9def3735aae6caf00ab5e427a');
INSERT INTO "series_value" VALUES ('01a207e9def67fe39d3dd2a51cf36883',1,'2025-01-01',52.0,'','',0,0,'01a207e9def3735aae6caf00ab5e427a');
INSERT INTO "series_value" VALUES ('01a207e9def871199b61b348c2cd549d',1,'2025-07-01',37.0,'','',0,0,'01a207e9def3735aae6caf00ab5e427a');
INSERT INTO "series_value" VALUES ('01a207e9def97f8b946c87df8209caac',1,'2024-01-01',131.0,'','',0,0,'01a207e9def8798a8cdf03e672aeab4a');
INSERT INTO "series_value" VALUES ('01a207e9defb7131b08275b00fb3c913',1,'2025-01-01',118.0,'','',0,0,'01a207e9def8798a8cdf03e672aeab4a');
CREATE TABLE shift ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, event_day_id CHAR(32), day_offset INTEGER NOT NULL, starts_at TIME NOT NULL, duration_minutes INTEGER NOT NULL, venue_id CHAR(32), minimum INTEGER NOT NULL, maximum INTEGER NOT NULL, leader VARCHAR(300) NOT NULL, prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, skills VARCHAR(2000) NOT NULL, note VARCHAR(2000) NOT NULL, CONSTRAINT pk_shift PRIMARY KEY (id), CONSTRAINT fk_shift_event_day_id_event_day FOREIGN KEY(event_day_id) REFERENCES event_day (id) ON DELETE CASCADE, CONSTRAINT fk_shift_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE, CONSTRAINT fk_shift_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id) ON DELETE SET NULL );
INSERT INTO "shift" VALUES ('01a207e9e1b67626a0293b25b26d23d8',1,'Zelte und Bühne aufbauen','01a207e9dfea7904b4254b00ae066cd7',-1,'15:00:00.000000',240,'01a207e9dfee7252a9dec8577fc0ee50',3,6,'Herr Kalbfleisch','01a207e9dfe97195a467a6a899d49794',0,'Führerschein C','');
INSERT INTO "shift" VALUES ('01a207e9e1c370a58e2b23c307db0a16',1,'Tische und Stellwände','01a207e9dfea7904b4254b00ae066cd7',0,'08:00:00.000000',150,NULL,3,5,'Frau Querfurth','01a207e9dfe97195a467a6a899d49794',1,'','');
INSERT INTO "shift" VALUES ('01a207e9e1c8785bb42b4b0c5cb19b59',1,'Infostand am Eingang','01a207e9dfea7904b4254b00ae066cd7',0,'10:30:00.000000',180,NULL,2,3,'Frau Querfurth','01a207e9dfe97195a467a6a899d49794',2,'Türkisch','');
INSERT INTO "shift" VALUES ('01a207e9e1cd70b79506ee46d3a0f21e',1,'Infostand am Eingang','01a207e9dfea7904b4254b00ae066cd7',0,'13:30:00.000000',210,NULL,2,3,'Frau Querfurth','01a207e9dfe97195a467a6a899d49794',3,'Türkisch','');
INSERT INTO "shift" VALUES ('01a207e9e1d074508e6c52acad6c2d29',1,'Sanitätsdienst','01a207e9dfea7904b4254b00ae066cd7',0,'10:30:00.000000',390,NULL,2,2,'Frau Amsel','01a207e9dfe97195a467a6a899d49794',4,'Ersthelfer','');
INSERT INTO "shift" VALUES ('01a207e9e1d47c898e7054782b6137c4',1,'Bühne und Ton','01a207e9dfea7904b4254b00ae066cd7',0,'10:00:00.000000',420,'01a207e9dfee7252a9dec8577fc0ee50',1,2,'Herr Unterweger','01a207e9dfe97195a467a6a899d49794',5,'Tontechnik','');
INSERT INTO "shift" VALUES ('01a207e9e1d77a5cb0fea60fccc3f81f',1,'Sicher im Verein: Einlass','01a207e9dfea7904b4254b00ae066cd7',0,'11:45:00.000000',75,'01a207e9dff2788394268442689f3ba2',1,2,'','01a207e9dfe97195a467a6a899d49794',6,'','');
INSERT INTO "shift" VALUES ('01a207e9e1da798789d268ae8cf684ac',1,'Abbau','01a207e9dfea7904b4254b00ae066cd7',0,'17:00:00.000000',180,NULL,4,8,'Herr Kalbfleisch','01a207e9dfe97195a467a6a899d49794',7,'Führerschein C','');
CREATE TABLE site_plan ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, width_cm INTEGER NOT NULL, depth_cm INTEGER NOT NULL, grid_cm INTEGER NOT NULL, quiet_cm INTEGER NOT NULL, venue_id CHAR(32) NOT NULL, file_name VARCHAR(255) NOT NULL, sha256 VARCHAR(64), CONSTRAINT pk_site_plan PRIMARY KEY (id), CONSTRAINT fk_site_plan_sha256_blob FOREIGN KEY(sha256) REFERENCES blob (sha256), CONSTRAINT fk_site_plan_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id) ON DELETE CASCADE );
INSERT INTO "site_plan" VALUES ('01a207e9e0317ed2b816ce21f0d1d21c',1,4000,2600,50,1000,'01a207e9e02a786e8e910238b57c3677','',NULL);
CREATE TABLE skeleton_item ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, is_public BOOLEAN NOT NULL, planned_minutes INTEGER NOT NULL, filling VARCHAR(32) NOT NULL, committee_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_skeleton_item PRIMARY KEY (id), CONSTRAINT fk_skeleton_item_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE );
INSERT INTO "skeleton_item" VALUES ('01a207e9dbfe7714a6c0b4d429c332b3',1,'Eröffnung, Ladung, Beschlussfähigkeit','formality',1,5,'item','01a207e9d6b67b4a9d2f333ca56fd83a',0);
INSERT INTO "skeleton_item" VALUES ('01a207e9dc00751980609bc23fed11d9',1,'Feststellung der Tagesordnung','formality',1,5,'item','01a207e9d6b67b4a9d2f333ca56fd83a',1);
INSERT INTO "skeleton_item" VALUES ('01a207e9dc0176bb9f372cebd1b9c5af',1,'Genehmigung der letzten Niederschrift','formality',1,5,'approval','01a207e9d6b67b4a9d2f333ca56fd83a',2);
INSERT INTO "skeleton_item" VALUES ('01a207e9dc0275969d980a927a9d44b1',1,'Beschlusskontrolle','report',1,10,'control','01a207e9d6b67b4a9d2f333ca56fd83a',3);
INSERT INTO "skeleton_item" VALUES ('01a207e9dc03748583ef7943e49004b4',1,'Berichte aus den Arbeitsgruppen','report',1,30,'item','01a207e9d6b67b4a9d2f333ca56fd83a',4);
INSERT INTO "skeleton_item" VALUES ('01a207e9dc047412a0ff4aa54c97d378',1,'Mitteilungen und Anfragen, Verschiedenes','information',1,10,'item','01a207e9d6b67b4a9d2f333ca56fd83a',5);
CREATE TABLE snippet ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, abbreviation VARCHAR(40) NOT NULL, title VARCHAR(300) NOT NULL, position INTEGER NOT NULL, text VARCHAR(20000) NOT NULL, CONSTRAINT pk_snippet PRIMARY KEY (id) );
CREATE TABLE sponsor ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, organization_id CHAR(32), name VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, value_cents INTEGER NOT NULL, promised_on DATE, received_on DATE, prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, thanked_on DATE, gift VARCHAR(2000) NOT NULL, in_return VARCHAR(2000) NOT NULL, note VARCHAR(2000) NOT NULL, CONSTRAINT pk_sponsor PRIMARY KEY (id), CONSTRAINT fk_sponsor_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_sponsor_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE );
INSERT INTO "sponsor" VALUES ('01a207e9e2077ffa92369dc61edb3544',1,NULL,'Volksbank Lahnaue','money',80000,'2027-05-14','2027-07-13','01a207e9dfe97195a467a6a899d49794',0,NULL,'','Logo auf Plakat und Programm','');
INSERT INTO "sponsor" VALUES ('01a207e9e20a79fab52b9557c96528b8',1,'01a207e9d61372e4aa11c93aeb93d921','Stadtwerke Musterau','service',45000,'2027-06-13',NULL,'01a207e9dfe97195a467a6a899d49794',1,NULL,'Strom und Anschlüsse am Markt','Nennung im Programm','');
INSERT INTO "sponsor" VALUES ('01a207e9e20b7f1aafd8748b0c52c489',1,'01a207e9d611703d8051d5c87b511bcf','Gewerbeverein Musterau e. V.','in_kind',32000,'2027-06-28',NULL,'01a207e9dfe97195a467a6a899d49794',2,NULL,'40 Bierzeltgarnituren','','');
INSERT INTO "sponsor" VALUES ('01a207e9e20d73f2bb14011c73b16430',1,NULL,'Bäckerei Krumbein','in_kind',18000,NULL,NULL,'01a207e9dfe97195a467a6a899d49794',3,NULL,'300 Brezeln für Helferinnen und Helfer','','');
INSERT INTO "sponsor" VALUES ('01a207e9e21f7db7b42501db00923595',2,NULL,'Volksbank Lahnaue','money',50000,'2026-06-04','2026-08-03','01a207e9df01705c960dd3b460cea605',0,'2026-09-21','','','');
CREATE TABLE stand ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, number VARCHAR(20) NOT NULL, organization_id CHAR(32), exhibitor VARCHAR(300) NOT NULL, contact_id CHAR(32), contact_name VARCHAR(300) NOT NULL, email VARCHAR(300) NOT NULL, mobile_on_day VARCHAR(100) NOT NULL, width_cm INTEGER NOT NULL, depth_cm INTEGER NOT NULL, power_watts INTEGER NOT NULL, needs_water BOOLEAN NOT NULL, needs_wifi BOOLEAN NOT NULL, table_count INTEGER NOT NULL, chair_count INTEGER NOT NULL, pinboard_count INTEGER NOT NULL, vehicle VARCHAR(300) NOT NULL, vehicle_length_cm INTEGER, vehicle_width_cm INTEGER, is_loud BOOLEAN NOT NULL, wants_quiet BOOLEAN NOT NULL, liability_proved BOOLEAN NOT NULL, uses_reusables BOOLEAN NOT NULL, registered_on DATE, arrives_at TIME, prevention_day_id CHAR(32) NOT NULL, state VARCHAR(32) NOT NULL, position INTEGER NOT NULL, venue_id CHAR(32), circuit_id CHAR(32), x_cm INTEGER, y_cm INTEGER, turned_degrees INTEGER NOT NULL, checked_in_at DATETIME, thanked_on DATE, search_text VARCHAR NOT NULL, topics VARCHAR(2000) NOT NULL, activity VARCHAR(2000) NOT NULL, note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_stand PRIMARY KEY (id), CONSTRAINT fk_stand_circuit_id_power_circuit FOREIGN KEY(circuit_id) REFERENCES power_circuit (id) ON DELETE SET NULL, CONSTRAINT fk_stand_contact_id_person FOREIGN KEY(contact_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_stand_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_stand_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE, CONSTRAINT fk_stand_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id) ON DELETE SET NULL );
INSERT INTO "stand" VALUES ('01a207e9e06270838745e7b2debc8db7','Polizeistation Musterau',3,'A01','01a207e9d60c7809b094342d27cfeb78','Polizeistation Musterau','01a207e9d6287ff89806b478230baafd','Malte Dornbusch','praevention@polizei-musterau.example','0170 0000001',300,600,2000,0,0,3,4,2,'Infomobil',720,250,0,0,1,0,'2027-04-03',NULL,'01a207e9dfe97195a467a6a899d49794','confirmed',0,'01a207e9e02a786e8e910238b57c3677','01a207e9e02b7e8085dd61d94d934a92',600,700,0,NULL,NULL,'polizeistation musterau
a01
malte dornbusch
einbruchschutz, betrug
beratung','Einbruchschutz, Betrug','Beratung','');
INSERT INTO "stand" VALUES ('01a207e9e06c73ac9a559f1a806ad00c','Weißer Ring, Außenstelle Musterau',2,'A02',NULL,'Weißer Ring, Außenstelle Musterau',NULL,'Edeltraud Kirchgässner','aussenstelle@opferhilfe-musterau.example','0170 0000002',300,300,0,0,0,1,2,1,'',NULL,NULL,0,1,1,0,'2027-04-10',NULL,'01a207e9dfe97195a467a6a899d49794','confirmed',1,'01a207e9e02a786e8e910238b57c3677',NULL,2300,700,0,NULL,NULL,'weisser ring, aussenstelle musterau
a02
edeltraud kirchgassner
opferhilfe
gesprach','Opferhilfe','Gespräch','');
INSERT INTO "stand" VALUES ('01a207e9e06f7caf91e2b95f0296047e','Freiwillige Feuerwehr',3,'A03',NULL,'Freiwillige Feuerwehr',NULL,'Torsten Löscher','jugend@feuerwehr-musterau.example','0170 0000003',600,600,3500,1,0,2,4,0,'LF 20',860,250,1,0,1,0,'2027-05-22',NULL,'01a207e9dfe97195a467a6a899d49794','confirmed',2,'01a207e9e02a786e8e910238b57c3677','01a207e9e02c7ff1ab5c7a4088d1fee1',3100,800,0,NULL,NULL,'freiwillige feurwehr
a03
torsten loscher
brandschutz, rauchmelder
rauchhaus','Brandschutz, Rauchmelder','Rauchhaus','');
INSERT INTO "stand" VALUES ('01a207e9e075712abba678181d7233a0','Suchtberatung Lahnaue',2,'B01','01a207e9d6147249987bb24a3ac12c30','Suchtberatung Lahnaue','01a207e9d64e7a7ba765fdd520786dba','Nele Wunderlich','info@suchtberatung.example','0170 0000004',300,300,500,0,1,2,3,2,'',NULL,NULL,0,0,0,0,'2027-05-29',NULL,'01a207e9dfe97195a467a6a899d49794','incomplete',3,'01a207e9e02a786e8e910238b57c3677',NULL,600,2100,0,NULL,NULL,'suchtberatung lahnau
b01
nele wunderlich
sucht, medien
rauschbrillen-parcours','Sucht, Medien','Rauschbrillen-Parcours','');
INSERT INTO "stand" VALUES ('01a207e9e0787f7b8cf64cacdff8cb6d','Frauennotruf Musterau',1,'B02','01a207e9d6147bde8d342c73b155a242','Frauennotruf Musterau','01a207e9d6517109b230d2a3d415e747','Ayse Bergfeld','kontakt@frauennotruf.example','0170 0000005',300,300,200,0,0,1,2,1,'',NULL,NULL,0,1,1,0,'2027-06-05',NULL,'01a207e9dfe97195a467a6a899d49794','waiting',4,NULL,NULL,NULL,NULL,0,NULL,NULL,'fraunnotruf musterau
b02
ayse bergfeld
hausliche gewalt
ruhige lage gewunscht','Häusliche Gewalt','ruhige Lage gewünscht','');
CREATE TABLE state_change ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, measure_id CHAR(32) NOT NULL, changed_on DATE NOT NULL, "before" VARCHAR(32), state VARCHAR(32) NOT NULL, reason VARCHAR(1000) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_state_change PRIMARY KEY (id), CONSTRAINT fk_state_change_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
INSERT INTO "state_change" VALUES ('01a207e9dc77780daac810833a79d0eb',1,'01a207e9dc74757e8301fef47dbb0d64','2026-02-10',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dc807d828922d367337d41f3',1,'01a207e9dc74757e8301fef47dbb0d64','2026-02-24','idea','reviewed','',1);
INSERT INTO "state_change" VALUES ('01a207e9dc827e039efccbe2032c990e',1,'01a207e9dc74757e8301fef47dbb0d64','2026-03-17','reviewed','decided','Beschluss 2026-12-02',2);
INSERT INTO "state_change" VALUES ('01a207e9dc8479169076d8e6249015ba',1,'01a207e9dc74757e8301fef47dbb0d64','2026-03-24','decided','under_way','',3);
INSERT INTO "state_change" VALUES ('01a207e9dc957d73902c8a6191d2f202',1,'01a207e9dc947df79734ae5637ca94ab','2026-03-17',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dc9e70109325bc26226540a4',1,'01a207e9dc947df79734ae5637ca94ab','2026-03-17','idea','decided','Beschluss 2026-12-03',1);
INSERT INTO "state_change" VALUES ('01a207e9dca577958e486162601cfdf9',1,'01a207e9dca3787793bf9f07ad259db9','2026-03-03',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dcb172638a485e441bf7c5ea',1,'01a207e9dcb072699e5462eaecbb6a48','2025-09-16',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dcb57ef8916143b4b5764c69',1,'01a207e9dcb072699e5462eaecbb6a48','2025-09-16','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a207e9dcb7778bbed80e8f28603ca7',1,'01a207e9dcb072699e5462eaecbb6a48','2025-10-20','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a207e9dcb974528f3cb63a182c1e5c',1,'01a207e9dcb072699e5462eaecbb6a48','2026-02-27','under_way','done','Sechs Orte begangen, Bericht liegt vor.',3);
INSERT INTO "state_change" VALUES ('01a207e9dcbf7188b606ca5d862db544',1,'01a207e9dcbe7347b212eec4e4d95639','2025-06-17',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dcc27d0a93eef3bae4f8f6e0',1,'01a207e9dcbe7347b212eec4e4d95639','2025-06-17','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a207e9dcc47ed294044e9adeb81f1e',1,'01a207e9dcbe7347b212eec4e4d95639','2025-09-01','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a207e9dccb779981fc547794e5895b',1,'01a207e9dcca796ba884d4c9f3ff82a0','2025-01-15',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dcd070b8b2b10b9fce000682',1,'01a207e9dcca796ba884d4c9f3ff82a0','2025-03-04','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a207e9dcd17b2ca9c493c653661a5a',1,'01a207e9dcca796ba884d4c9f3ff82a0','2025-04-01','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a207e9dcd3739a8a7290c0609ab0f9',1,'01a207e9dcca796ba884d4c9f3ff82a0','2025-12-02','under_way','done','',3);
INSERT INTO "state_change" VALUES ('01a207e9dcd47dfb87a8852eb2b6b89d',1,'01a207e9dcca796ba884d4c9f3ff82a0','2026-02-03','done','permanent','',4);
INSERT INTO "state_change" VALUES ('01a207e9dcdb738f8024903d8a2bbc1c',1,'01a207e9dcda75258663d3d2d4cb1076','2026-01-26',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dcdf729ab2b8b9c821357521',1,'01a207e9dcda75258663d3d2d4cb1076','2026-02-16','idea','reviewed','',1);
INSERT INTO "state_change" VALUES ('01a207e9dce579db926eb109d5487a4b',1,'01a207e9dce47c0f99ee36c0f1b80c3f','2025-09-16',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dce97232a4218656f761aa71',1,'01a207e9dce47c0f99ee36c0f1b80c3f','2025-12-02','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a207e9dcea7a04a051db492cdc5bec',1,'01a207e9dce47c0f99ee36c0f1b80c3f','2026-01-09','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a207e9dcf07ca99735f11352c06b48',1,'01a207e9dcef7d3985e8bd6a622e75e2','2025-09-16',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dcf57f49ab37e5e68950abe2',1,'01a207e9dcef7d3985e8bd6a622e75e2','2025-09-16','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a207e9dcf77b15b833fb3150391fd9',1,'01a207e9dcef7d3985e8bd6a622e75e2','2025-09-30','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a207e9dcf9756ea5880dcf17e8c62e',1,'01a207e9dcef7d3985e8bd6a622e75e2','2025-11-20','under_way','done','',3);
INSERT INTO "state_change" VALUES ('01a207e9dcfe7c2c8b75293ca1931683',1,'01a207e9dcfd7e2fbac801fb3b5241ce','2026-02-20',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dd0572dd85bb4bf1eab01adf',1,'01a207e9dd04733aac32ebacb9c56304','2025-12-02',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dd087ad0843b4e34283da6e8',1,'01a207e9dd04733aac32ebacb9c56304','2025-12-02','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a207e9dd0a77ba81e7d689a2d7c7bb',1,'01a207e9dd04733aac32ebacb9c56304','2026-01-12','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a207e9dd1078c2a84977029a671027',1,'01a207e9dd0f79e5adabbc8a187bf9a6','2025-12-02',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dd137e958f4f9c9306a40f81',1,'01a207e9dd0f79e5adabbc8a187bf9a6','2025-12-02','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a207e9dd157b01a66656dab68203d9',1,'01a207e9dd0f79e5adabbc8a187bf9a6','2026-02-02','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a207e9dd1b79289781184807ca494c',1,'01a207e9dd1a7bd699ef5b3e8cec9abb','2025-10-01',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a207e9dd1d7040af19fe4803580c8a',1,'01a207e9dd1a7bd699ef5b3e8cec9abb','2026-01-20','idea','rejected','Rechtlich nicht haltbar; Streetwork geht vor.',1);
CREATE TABLE store_meta ( "key" VARCHAR(40) NOT NULL, value VARCHAR(200) NOT NULL, CONSTRAINT pk_store_meta PRIMARY KEY ("key") );
INSERT INTO "store_meta" VALUES ('store_id','df188828aa8988d96ddb3ed27b4d8335');
INSERT INTO "store_meta" VALUES ('checked_at','2026-11-23T10:18:14.750092+00:00');
CREATE TABLE task_pattern ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, area VARCHAR(300) NOT NULL, offset_days INTEGER NOT NULL, is_used BOOLEAN NOT NULL, after_id CHAR(32), position INTEGER NOT NULL, hint VARCHAR(2000) NOT NULL, CONSTRAINT pk_task_pattern PRIMARY KEY (id), CONSTRAINT fk_task_pattern_after_id_task_pattern FOREIGN KEY(after_id) REFERENCES task_pattern (id) ON DELETE SET NULL );
INSERT INTO "task_pattern" VALUES ('bf7abac0fbd05c438c8daced0622c807',1,'Auftrag und Ziele des Präventionstags festhalten','Grundlagen',-180,1,NULL,0,'Beschluss des Gremiums, Motto, Zielgruppen, erwartete Besucherzahl.');
INSERT INTO "task_pattern" VALUES ('d6b37fece2b55ba685b02e339f9987a0',2,'Termin mit dem Veranstaltungskalender der Stadt abgleichen','Grundlagen',-178,1,'bf7abac0fbd05c438c8daced0622c807',1,'Konkurrierende Feste, Ferien, Feiertage, Wahlen und Markttage beachten.');
INSERT INTO "task_pattern" VALUES ('905765687900556d9b53891266c4f400',2,'Arbeitsgruppe bilden und Zuständigkeiten verteilen','Grundlagen',-175,1,'bf7abac0fbd05c438c8daced0622c807',2,'Wer entscheidet, wer vertritt, wer ist am Tag selbst erreichbar?');
INSERT INTO "task_pattern" VALUES ('e25ce78beabd593591a4c66e83acd763',2,'Kosten- und Finanzierungsplan aufstellen','Geld',-175,1,'bf7abac0fbd05c438c8daced0622c807',3,'Jeden Posten mit Angebot; Reserve von etwa zehn Prozent einplanen.');
INSERT INTO "task_pattern" VALUES ('bd2106b9fab45332a0946554ed510fc2',2,'Flächen und Räume reservieren','Grundlagen',-170,1,'d6b37fece2b55ba685b02e339f9987a0',4,'Platz, Saal, Nebenräume; Auf- und Abbauzeit mit reservieren.');
INSERT INTO "task_pattern" VALUES ('a065c7e428f6527494bf365f2a8f6953',2,'Fördermittel beantragen','Geld',-165,1,'e25ce78beabd593591a4c66e83acd763',5,'Landespräventionsrat, Demokratie leben!, Stiftungen: Antragsfristen beachten.');
INSERT INTO "task_pattern" VALUES ('06923fdaef2552edae1831d16aee4307',2,'Vorgespräch mit Ordnungsamt, Polizei und Feuerwehr','Grundlagen',-160,1,'bd2106b9fab45332a0946554ed510fc2',6,'Welche Genehmigungen, welche Sicherheitsvorkehrungen sind nötig?');
INSERT INTO "task_pattern" VALUES ('3d222251a127520f9fea583961b61d68',2,'Schirmherrschaft und Eröffnung anfragen','Grundlagen',-150,1,'d6b37fece2b55ba685b02e339f9987a0',7,'Terminbüro der Stadtspitze; Grußwort für das Programmheft gleich mit erbitten.');
INSERT INTO "task_pattern" VALUES ('fa51267d776a59fa8fe7fbdc597467b7',2,'Programmideen sammeln und Partner anfragen','Programm',-150,1,'bf7abac0fbd05c438c8daced0622c807',8,'Polizei, Feuerwehr, Schulen, Vereine, Beratungsstellen, Jugendbeirat.');
INSERT INTO "task_pattern" VALUES ('8fde883dcff051ba82c8e1bf587c5678',2,'Sponsoren und Sachspenden ansprechen','Geld',-130,1,'e25ce78beabd593591a4c66e83acd763',9,'Gegenleistung schriftlich vereinbaren; Vorgaben der Stadt zum Sponsoring beachten.');
INSERT INTO "task_pattern" VALUES ('1be5564c5aff508782fa351d3318a374',2,'Ortstermin mit allen Ämtern','Grundlagen',-120,1,'06923fdaef2552edae1831d16aee4307',10,'Strom, Wasser, Rettungswege, Aufstellflächen, Zufahrten; Ergebnis mit Fotos festhalten.');
INSERT INTO "task_pattern" VALUES ('6b704c7d65ae51d4ac9bc9cd0bf63e0f',2,'Sondernutzung der Plätze und Straßen beantragen','Genehmigungen',-120,1,'bd2106b9fab45332a0946554ed510fc2',11,'Mit Lageplan, Aufbauten, Zeiten; Gebührenbefreiung mit beantragen.');
INSERT INTO "task_pattern" VALUES ('cef747af1b12579db1616e05ec958354',2,'Aussteller einladen','Stände',-120,1,'fa51267d776a59fa8fe7fbdc597467b7',12,'Anmeldebogen mit Fläche, Strom, Wasser, Fahrzeug, Haftpflicht und Handynummer am Tag.');
INSERT INTO "task_pattern" VALUES ('6a74163ba2e151cea9583857612c0003',2,'Termin vorab ankündigen','Öffentlichkeit',-120,1,'d6b37fece2b55ba685b02e339f9987a0',13,'Veranstaltungskalender, Schulen, Vereine, Partner.');
INSERT INTO "task_pattern" VALUES ('6af63c1b7d965523b966de50d03248c1',2,'Rohprogramm mit Bühne, Vorträgen und Mitmachaktionen','Programm',-110,1,'fa51267d776a59fa8fe7fbdc597467b7',14,'Zeiten, Flächen, Technik; Umbaupausen einplanen.');
INSERT INTO "task_pattern" VALUES ('036c37a4ea98525291b482d2cf2c9bde',2,'DGS-Dolmetschung buchen','Barrierefreiheit',-110,1,'6af63c1b7d965523b966de50d03248c1',15,'Eröffnung und wichtige Vorträge; früh anfragen, zwei Personen je längerem Einsatz.');
INSERT INTO "task_pattern" VALUES ('ba7f5dc5c2db5598a228245164a45760',2,'Sicherheitsbogen ausfüllen','Sicherheit',-100,1,'1be5564c5aff508782fa351d3318a374',16,'Für kleinere Veranstaltungen; ab 5.000 Besuchern ist ein Sicherheitskonzept nötig.');
INSERT INTO "task_pattern" VALUES ('10beed6192145aaa95817eb677d18851',2,'Moderation verpflichten','Programm',-100,1,'6af63c1b7d965523b966de50d03248c1',17,'Fachlich sicher, auch für Durchsagen bei Regen und im Notfall.');
INSERT INTO "task_pattern" VALUES ('7663dfca61905220b5590205d6a1e8cc',2,'Bühne, Ton und Licht anfragen','Technik',-100,1,'6af63c1b7d965523b966de50d03248c1',18,'Technikbedarf aus dem Programm; mindestens zwei Angebote.');
INSERT INTO "task_pattern" VALUES ('3198793da8cb56208bd65966bdeea515',2,'Gastronomie und Getränke vergeben','Verpflegung und Hygiene',-100,1,'fa51267d776a59fa8fe7fbdc597467b7',19,'Auch alkoholfrei, vegetarisch und für Kinder; faire Preise vereinbaren.');
INSERT INTO "task_pattern" VALUES ('626001cd0b34575dba090b776d1ec34c',2,'Plakat, Flyer und Logo gestalten lassen','Öffentlichkeit',-100,1,'3d222251a127520f9fea583961b61d68',20,'Logos der Förderer nach deren Vorgaben; Kontraste prüfen.');
INSERT INTO "task_pattern" VALUES ('5fd475f785cd52f899dbebc78beacb1d',2,'Schlechtwetterlösung festlegen','Grundlagen',-90,1,'1be5564c5aff508782fa351d3318a374',21,'Ausweichräume, wer bis wann entscheidet, wie alle davon erfahren.');
INSERT INTO "task_pattern" VALUES ('eb4731e0c167573cabf91fb4db32f9a8',2,'Veranstaltungshaftpflicht klären','Geld',-90,1,'bd2106b9fab45332a0946554ed510fc2',22,'Deckt der Kommunalversicherer die Veranstaltung, auch Auf- und Abbau und Helfer?');
INSERT INTO "task_pattern" VALUES ('4762576634d553bc9b87669eb376f0b3',2,'Verkehrsrechtliche Anordnung für Sperrungen beantragen','Genehmigungen',-90,1,'1be5564c5aff508782fa351d3318a374',23,'§ 45 StVO; Umleitung, Linienbusse, Anlieger und Zufahrt der Rettungsdienste klären.');
INSERT INTO "task_pattern" VALUES ('67b6a213152f505f9cfffe98f4cc74b4',1,'Genehmigung für Plakate beantragen','Genehmigungen',-90,1,NULL,24,'Standorte, Zahl und Dauer; an Laternen, Brücken und Schulen gelten eigene Regeln.');
INSERT INTO "task_pattern" VALUES ('e1d09778716b58f388d0901b3f106590',2,'Schülerwettbewerb ausschreiben','Programm',-90,1,'fa51267d776a59fa8fe7fbdc597467b7',25,'Teilnahme, Jury, Preise; Preisverleihung in das Bühnenprogramm.');
INSERT INTO "task_pattern" VALUES ('1a949f1496e95ddb935f4dedbc6b72a2',2,'Verträge und Honorare mit Mitwirkenden','Programm',-80,1,'6af63c1b7d965523b966de50d03248c1',26,'Honorar, Reise, Technik, Absage; Künstlersozialabgabe prüfen.');
INSERT INTO "task_pattern" VALUES ('af3b0b930bdd51338ad7fa81f69aabe8',2,'Parkgenehmigungen und Stellflächen klären','Genehmigungen',-75,1,'1be5564c5aff508782fa351d3318a374',27,'Aussteller, Infomobile, Mitwirkende; Halteverbote drei volle Tage vorher aufstellen.');
INSERT INTO "task_pattern" VALUES ('232f0ef4b21d5e5a9bb0f84d58fdcdf4',1,'Genehmigung zum Verteilen von Flyern klären','Genehmigungen',-75,1,NULL,28,'Für das Verteilen auf öffentlichen Flächen ist oft eine Sondernutzung nötig.');
INSERT INTO "task_pattern" VALUES ('b3bcaad2878a5a349c1b59c99f385295',2,'Sicherheitsbogen mit den Ämtern und Rettungskräften abstimmen','Sicherheit',-75,1,'ba7f5dc5c2db5598a228245164a45760',29,'Ordnungsamt, Polizei, Feuerwehr, Rettungsdienst; Auflagen bei den Genehmigungen festhalten.');
INSERT INTO "task_pattern" VALUES ('ad975173305b57b1bd6da22cc8991a68',2,'Rettungswege und Feuerwehrzufahrten im Standplan freihalten','Sicherheit',-75,1,'1be5564c5aff508782fa351d3318a374',30,'Aufstellflächen, Hydranten und Eingänge der Anlieger einzeichnen.');
INSERT INTO "task_pattern" VALUES ('c93133e6ceda5911aa8bada34d6f3548',2,'Anmeldeschluss der Aussteller','Stände',-75,1,'cef747af1b12579db1616e05ec958354',31,'Fehlende Unterlagen nachfordern, Warteliste führen.');
INSERT INTO "task_pattern" VALUES ('a2b8c97f751e5202a342760d785eab55',2,'Mehrweggeschirr und Spülmöglichkeit organisieren','Verpflegung und Hygiene',-75,1,'3198793da8cb56208bd65966bdeea515',32,'Pfand, Rückgabe, Spülmobil; Vorgaben der Abfallsatzung beachten.');
INSERT INTO "task_pattern" VALUES ('75f5a4931f3c5c3dabc79cd8599cd7fb',2,'Induktive Höranlage für Bühne und Saal klären','Barrierefreiheit',-75,1,'7663dfca61905220b5590205d6a1e8cc',33,'Bestand im Rathaus prüfen, sonst leihen; mit Schild kenntlich machen.');
INSERT INTO "task_pattern" VALUES ('0ffb3405659f5b179eb69fdec06d15a7',1,'Helfer gewinnen','Helfer',-75,1,NULL,34,'Verwaltung, Vereine, Schulen, THW-Jugend; Aufgaben und Zeiten ehrlich nennen.');
INSERT INTO "task_pattern" VALUES ('c103af753e9852a98db1dad69b137bd4',2,'Musik bei der GEMA anmelden','Genehmigungen',-60,1,'6af63c1b7d965523b966de50d03248c1',35,'Bühne, Hintergrundmusik und Tonträger; nach der Veranstaltung die Titelliste einreichen.');
INSERT INTO "task_pattern" VALUES ('ee7b7bd962e35625972226a4ce70d831',2,'Gestattung für den Ausschank beantragen','Genehmigungen',-60,1,'3198793da8cb56208bd65966bdeea515',36,'Nur bei Alkohol: § 12 GastG oder Landesgaststättengesetz; Jugendschutz beachten.');
INSERT INTO "task_pattern" VALUES ('50554e545c475543badeb7d7cc0e7972',2,'Lärm und Ruhezeiten klären','Genehmigungen',-60,1,'6af63c1b7d965523b966de50d03248c1',37,'Ausnahme nach dem Immissionsschutzrecht des Landes; Anwohner früh unterrichten.');
INSERT INTO "task_pattern" VALUES ('4a30cc3f870250f887ae3648937f88f6',2,'Überfahrschutz planen','Sicherheit',-60,1,'b3bcaad2878a5a349c1b59c99f385295',38,'Fahrzeuge, Poller oder Sperren an den Zufahrten; wer öffnet für Rettungsfahrzeuge?');
INSERT INTO "task_pattern" VALUES ('a6b4e05e7aa65b7da5527f2d247237a1',2,'Sanitätsdienst und Ersthelfer bestellen','Sicherheit',-60,1,'b3bcaad2878a5a349c1b59c99f385295',39,'Stärke mit dem Rettungsdienst abstimmen; Platz im Standplan vorsehen.');
INSERT INTO "task_pattern" VALUES ('761b3b4d1d6e50e6aa9152293e38d1f8',2,'Ordnungspersonal bestimmen','Sicherheit',-60,1,'b3bcaad2878a5a349c1b59c99f385295',40,'Als Anhaltspunkt zwei bis drei je 100 Besucher; Westen, Einweisung, Ablösung.');
INSERT INTO "task_pattern" VALUES ('051b442b97435507be6e36cc43978d2b',2,'Alle Mitwirkenden bestätigen lassen','Programm',-60,1,'6af63c1b7d965523b966de50d03248c1',41,'Titel, Kurztext, Technikbedarf, Ansprechperson und Handynummer.');
INSERT INTO "task_pattern" VALUES ('a61f545ecca6565d826429447715f0e2',2,'Standplan zeichnen und abstimmen','Stände',-60,1,'c93133e6ceda5911aa8bada34d6f3548',42,'Laute und leise Stände trennen, Stromkreise prüfen, Rettungswege freihalten.');
INSERT INTO "task_pattern" VALUES ('e3b4180e7246513f961093b83df1c1d5',2,'Stromanschluss und Verteilung beauftragen','Technik',-60,1,'a61f545ecca6565d826429447715f0e2',43,'Leistung je Stromkreis aus dem Standplan; geprüfte Verteiler, Kabelbrücken.');
INSERT INTO "task_pattern" VALUES ('68a047c176b554348d19bd0e349c2315',2,'Wasseranschluss und Abwasser klären','Technik',-60,1,'a61f545ecca6565d826429447715f0e2',44,'Standrohr bei den Stadtwerken; Trinkwasserschläuche für Lebensmittelstände.');
INSERT INTO "task_pattern" VALUES ('1592e9e0fc5e52aaa064a54d3c54f70c',2,'Toiletten bestellen oder öffnen lassen','Verpflegung und Hygiene',-60,1,'1be5564c5aff508782fa351d3318a374',45,'Auch rollstuhlgerecht; Reinigung während des Tages.');
INSERT INTO "task_pattern" VALUES ('5b966429584050a38f6e6b5863507223',2,'Programm in Leichter Sprache beauftragen','Barrierefreiheit',-60,1,'051b442b97435507be6e36cc43978d2b',46,'Prüfgruppe einplanen; Kurzfassung genügt oft.');
INSERT INTO "task_pattern" VALUES ('9c709bcbe7a35e51b03f616c05d2f104',2,'Ruhigen, geschützten Stand für die Opferhilfe vorsehen','Stände',-55,1,'a61f545ecca6565d826429447715f0e2',47,'Abseits von Bühne und Laufweg; vertrauliche Gespräche müssen möglich sein.');
INSERT INTO "task_pattern" VALUES ('29d1910da70e5322b9cb1c79ea8dc355',2,'Rollstuhlgerechte Wege, Rampen und WC sicherstellen','Barrierefreiheit',-55,1,'a61f545ecca6565d826429447715f0e2',48,'Kabelbrücken, Bordsteine, Kopfsteinpflaster; Stellplätze für Ausweisinhaber.');
INSERT INTO "task_pattern" VALUES ('f8a8253d9fea5d26a9bbcc0b2ccaa42b',2,'Programmheft, Plakate und Flyer drucken','Öffentlichkeit',-50,1,'051b442b97435507be6e36cc43978d2b',49,'Korrektur durch zwei Personen; Telefonnummer und Regenregel auf das Heft.');
INSERT INTO "task_pattern" VALUES ('95e8409f72e357c6ac01e589d3f42dbc',2,'Fliegende Bauten anzeigen','Genehmigungen',-45,1,'7663dfca61905220b5590205d6a1e8cc',50,'Bühne, große Zelte: Prüfbuch und Gebrauchsabnahme durch die Bauaufsicht.');
INSERT INTO "task_pattern" VALUES ('27450e5af99d5c5790723791ce19957a',1,'Tombola oder Verlosung anzeigen','Genehmigungen',-45,1,NULL,51,'Kleine Lotterien sind oft allgemein erlaubt, aber anzuzeigen.');
INSERT INTO "task_pattern" VALUES ('819b857cdac159449720c5ada31030b7',1,'Genehmigung für Vorführungen mit Tieren, Feuer oder Drohnen klären','Genehmigungen',-45,1,NULL,52,'Hundestaffel, Feuerlöschtraining, Drohne: Veterinäramt, Feuerwehr, Luftfahrtbehörde.');
INSERT INTO "task_pattern" VALUES ('e38a9f3caf7a5a4098a56d202df2a53d',2,'Anmeldung für begrenzte Plätze eröffnen','Programm',-45,1,'051b442b97435507be6e36cc43978d2b',53,'Workshops, Fahrradcodierung; Löschfrist der Anmeldedaten festlegen.');
INSERT INTO "task_pattern" VALUES ('5e5a210388335d7c885706eeb2802863',2,'Stellwände, Tische und Stühle bestellen','Stände',-45,1,'c93133e6ceda5911aa8bada34d6f3548',54,'Zahl aus der Ausstellerliste; Bauhof, Schulen oder Verleih.');
INSERT INTO "task_pattern" VALUES ('c3d70f2d5b8c53ada094a86ba04e30ab',2,'Equipment zusammenstellen','Technik',-45,1,'c93133e6ceda5911aa8bada34d6f3548',55,'Zelte, Pavillons mit Gewichten, Kabel, Beamer, Leinwand, Verlängerungen, Werkzeug.');
INSERT INTO "task_pattern" VALUES ('7796c81f415658bd8a61531caa90d48e',2,'Hygiene und Lebensmittel mit dem Veterinäramt klären','Verpflegung und Hygiene',-45,1,'3198793da8cb56208bd65966bdeea515',56,'Belehrung nach § 43 IfSG, Handwaschbecken, Kühlung, Allergenangaben.');
INSERT INTO "task_pattern" VALUES ('28b93d6482865c8ea1446ddf1dc9454f',2,'Ruhezone einrichten','Barrierefreiheit',-45,1,'a61f545ecca6565d826429447715f0e2',57,'Reizarm, mit Sitzplätzen und Schatten; im Programm nennen.');
INSERT INTO "task_pattern" VALUES ('37f383dcc9cd540a8d7b87fa8857c271',2,'Angaben zur Barrierefreiheit veröffentlichen','Barrierefreiheit',-45,1,'29d1910da70e5322b9cb1c79ea8dc355',58,'Anfahrt, Wege, WC, Höranlage, Ansprechperson für Assistenzbedarf.');
INSERT INTO "task_pattern" VALUES ('02900c99e7c1520ea10cf821e960c241',1,'Kinderfundstelle und Fundbüro einrichten','Sicherheit',-30,1,NULL,59,'Wo, wer betreut, wie wird ausgerufen? Namen von Kindern nie durchsagen.');
INSERT INTO "task_pattern" VALUES ('83efcc59c2f85f91a9580b97ecab0849',2,'Jugendschutz mit Ständen und Ausschank vereinbaren','Sicherheit',-30,1,'3198793da8cb56208bd65966bdeea515',60,'Alkohol, Tabak, Spiele mit Gewinn; Aushang am Stand.');
INSERT INTO "task_pattern" VALUES ('07462e7367dc5fb1a270eaaf7889aef5',1,'WLAN und Mobilfunk prüfen','Technik',-30,1,NULL,61,'Für Stände, Kassen und die Leitung; Ersatz für den Ausfall.');
INSERT INTO "task_pattern" VALUES ('4ba4ae4fb169527f8893a52101c20039',2,'Müll und Reinigung mit dem Bauhof vereinbaren','Verpflegung und Hygiene',-30,1,'3198793da8cb56208bd65966bdeea515',62,'Behälter, Leerung, Endreinigung, wer schließt ab?');
INSERT INTO "task_pattern" VALUES ('de161a82065154c2a7fc0a1bae2bb9df',2,'Dienstplan mit Schichten und Ersatz','Helfer',-30,1,'0ffb3405659f5b179eb69fdec06d15a7',63,'Aufbau, Infopunkt, Ordner, Kinderfundstelle, Abbau.');
INSERT INTO "task_pattern" VALUES ('38d69f3ee2ac5de5a54a65ed1f6071e4',2,'Plakate hängen, Flyer verteilen','Öffentlichkeit',-30,1,'67b6a213152f505f9cfffe98f4cc74b4',64,'Nur an genehmigten Standorten; Abhängen gleich mit planen.');
INSERT INTO "task_pattern" VALUES ('e1e4e6d6e6895f8585155a0f96b6e3a5',2,'Programm auf die Internetseite und in soziale Medien','Öffentlichkeit',-30,1,'051b442b97435507be6e36cc43978d2b',65,'Barrierefrei; Bilder mit Beschreibung.');
INSERT INTO "task_pattern" VALUES ('56353efcfd035d7e9ee5a9b6269f7cd9',2,'Wetterbeobachtung und Abbruch regeln','Sicherheit',-21,1,'5fd475f785cd52f899dbebc78beacb1d',66,'Warnungen des DWD abonnieren; Grenzen für Wind und Gewitter, Durchsagetexte bereithalten.');
INSERT INTO "task_pattern" VALUES ('8a85579325e650b3ab644eaf1daf335a',2,'Regieplan mit Minuten und Verantwortlichen','Programm',-21,1,'051b442b97435507be6e36cc43978d2b',67,'Auch Soundcheck, Eröffnung, Ehrengäste, Preisverleihung und Abbau.');
INSERT INTO "task_pattern" VALUES ('3abd2e5c8bff5f24ab13c5ba24b70a1b',2,'Ausstellerbrief mit Standnummer und Aufbauzeit','Stände',-21,1,'a61f545ecca6565d826429447715f0e2',68,'Zufahrt, Parken, Strom, Müll, Mehrweg, Ansprechperson vor Ort.');
INSERT INTO "task_pattern" VALUES ('e268371670ab5cef9f6a6fd7ac7a2e6e',2,'Anwohner und Geschäfte unterrichten','Öffentlichkeit',-21,1,'4762576634d553bc9b87669eb376f0b3',69,'Sperrzeiten, Lautstärke, Ansprechperson am Tag.');
INSERT INTO "task_pattern" VALUES ('ea63f315ac345081ab6caa0c390a954c',1,'Foto-Hinweis vorbereiten','Öffentlichkeit',-21,1,NULL,70,'Aushang an den Eingängen, Einwilligung bei Porträts und Kindern (KunstUrhG, DSGVO).');
INSERT INTO "task_pattern" VALUES ('b27b139f48745a0e98d73284b0a2bfeb',2,'Telefonliste und Funk für den Tag erstellen','Sicherheit',-14,1,'de161a82065154c2a7fc0a1bae2bb9df',71,'Leitung, Technik, Sanitäter, Polizei, Feuerwehr, Bauhof; ein Blatt für alle.');
INSERT INTO "task_pattern" VALUES ('fad7c0a7c06554758636c039c7f6a7ac',2,'Wegweiser, Standschilder und Beschilderung drucken','Technik',-14,1,'a61f545ecca6565d826429447715f0e2',72,'Eingänge, Toiletten, Erste Hilfe, barrierefreie Wege.');
INSERT INTO "task_pattern" VALUES ('909b213b182558f5a5c18663eaabdd1a',2,'Helfer mit Einsatzblatt und Ansprechperson versorgen','Helfer',-14,1,'de161a82065154c2a7fc0a1bae2bb9df',73,'Treffpunkt, Weste, Verpflegung, Versicherungsschutz.');
INSERT INTO "task_pattern" VALUES ('b227be3ade025b77a383fa3af97dcb3a',2,'Pressegespräch oder Presseeinladung','Öffentlichkeit',-14,1,'f8a8253d9fea5d26a9bbcc0b2ccaa42b',74,'Mit Schirmherrschaft und Polizei; Bildmotiv anbieten.');
INSERT INTO "task_pattern" VALUES ('c890cd51b0a55f269a0c413254a1b49e',1,'Befragungsbogen und Rückmeldebögen der Aussteller drucken','Durchführung',-14,1,NULL,75,'Stifte und Sammelbox; wer verteilt, wer sammelt ein?');
INSERT INTO "task_pattern" VALUES ('22b4522c8f9a592fb083f435dc80d338',2,'Einweisung von Ordnern, Helfern und Bühne','Sicherheit',-7,1,'761b3b4d1d6e50e6aa9152293e38d1f8',76,'Rettungswege, Durchsagen, Sammelplatz, Verhalten bei Zwischenfällen.');
INSERT INTO "task_pattern" VALUES ('cce58a3ac50a5e26a04c47d1141915a9',2,'Mitwirkende mit Ablauf, Anfahrt und Parkplatz versorgen','Programm',-7,1,'8a85579325e650b3ab644eaf1daf335a',77,'Das persönliche Blatt je Mitwirkendem verschicken.');
INSERT INTO "task_pattern" VALUES ('94115d278aa0564b9f2aedf572a41920',1,'Getränke für Mitwirkende, Bühne und Helfer bereitstellen','Verpflegung und Hygiene',-7,1,NULL,78,'Wasser an Bühne und Infopunkt; Verpflegungsgutscheine.');
INSERT INTO "task_pattern" VALUES ('8b840cda1ee953849b63cbc29f4630b7',2,'Pressemitteilung eine Woche vorher versenden','Öffentlichkeit',-7,1,'f8a8253d9fea5d26a9bbcc0b2ccaa42b',79,'Wann, wo, was, für wen; Sperrungen und Anfahrt nennen.');
INSERT INTO "task_pattern" VALUES ('9fd72463195754bdb409b85bc0b2e065',2,'Ausdrucke zusammenstellen','Durchführung',-7,1,'8a85579325e650b3ab644eaf1daf335a',80,'Regieplan, Flächenblätter, Telefonliste, Standplan, Namensschilder.');
INSERT INTO "task_pattern" VALUES ('a63f63c99bc85144a8d0515d9b99879b',2,'Über die Schlechtwetterlösung beraten','Durchführung',-5,1,'56353efcfd035d7e9ee5a9b6269f7cd9',81,'Wetterlage ansehen; endgültig nach der vereinbarten Frist entscheiden.');
INSERT INTO "task_pattern" VALUES ('3722c058669f5bf5a6ec82d4efe796bc',1,'Aufbau, Technikprobe und Abnahme','Durchführung',-1,1,NULL,82,'Bühne, Strom, Beschilderung, Überfahrschutz, freie Rettungswege.');
INSERT INTO "task_pattern" VALUES ('29e8f691087959a3966673193c159c7b',2,'Sicherheitsrundgang vor Beginn','Durchführung',0,1,'3722c058669f5bf5a6ec82d4efe796bc',83,'Mit Ordnungsamt und Feuerwehr; Mängel abstellen, Ergebnis notieren.');
INSERT INTO "task_pattern" VALUES ('6d97594e83d05e56a37c36c8e0c51a48',1,'Besucher zählen','Durchführung',0,1,NULL,84,'Zu festen Zeiten an den Eingängen, je Fläche; auch die Schätzung der Polizei erfragen.');
INSERT INTO "task_pattern" VALUES ('f9a197f0fb75540d8fdfc7a779bcc0d0',1,'Abbau, Reinigung und Übergabe der Flächen','Durchführung',0,1,NULL,85,'Schäden mit Foto festhalten, Schlüssel zurückgeben.');
INSERT INTO "task_pattern" VALUES ('596d1857f4f75fca882162ab27eb4fee',1,'Dankschreiben an Mitwirkende, Aussteller, Helfer und Förderer','Nachbereitung',3,1,NULL,86,'Mit Zahl der Besucher und einem Bild.');
INSERT INTO "task_pattern" VALUES ('ed3a8859e8075f87b142837fa8cffb1b',1,'Nachbericht für Presse und Internetseite','Nachbereitung',3,1,NULL,87,'Bilder nur mit Einwilligung; Dank an die Förderer.');
INSERT INTO "task_pattern" VALUES ('8f69d825307950d3b0c279c289259b6f',2,'Titelliste bei der GEMA einreichen','Nachbereitung',5,1,'c103af753e9852a98db1dad69b137bd4',88,'Frist der Lizenz beachten.');
INSERT INTO "task_pattern" VALUES ('5bbfe61a386351e5bfe0be80a36b7e05',2,'Plakate abhängen','Nachbereitung',5,1,'38d69f3ee2ac5de5a54a65ed1f6071e4',89,'Die Auflage nennt meist eine Frist von wenigen Tagen.');
INSERT INTO "task_pattern" VALUES ('1f0a69f798f959f891501c73e6d85e50',2,'Befragung und Rückmeldungen auswerten','Nachbereitung',10,1,'c890cd51b0a55f269a0c413254a1b49e',90,'Besucher, Aussteller, Helfer; Papierbögen danach vernichten.');
INSERT INTO "task_pattern" VALUES ('8588925a745c5612ab4cc2c654cfb2d3',2,'Nachbesprechung der Arbeitsgruppe','Nachbereitung',14,1,'1f0a69f798f959f891501c73e6d85e50',91,'Was lief gut, was machen wir anders? Als Aufgaben für das nächste Mal festhalten.');
INSERT INTO "task_pattern" VALUES ('b6c8a53cdbc45ce6b1c3ab1b5fa07c13',2,'Anmeldedaten löschen','Nachbereitung',28,1,'e38a9f3caf7a5a4098a56d202df2a53d',92,'Zur festgelegten Frist; Löschung vermerken.');
INSERT INTO "task_pattern" VALUES ('cc938426fb9754369e14011c50287fe5',2,'Abrechnung und Verwendungsnachweis','Nachbereitung',30,1,'e25ce78beabd593591a4c66e83acd763',93,'Rechnungen, Belege, Soll und Ist; Fristen der Förderer beachten.');
INSERT INTO "task_pattern" VALUES ('490669db46105c1c9e38bb7a3d4beeef',2,'Abschlussbericht an das Gremium','Nachbereitung',30,1,'8588925a745c5612ab4cc2c654cfb2d3',94,'Zahlen, Kosten je Besucher, Auswertung, Empfehlung für das nächste Mal.');
CREATE TABLE topic ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, submitted_by VARCHAR(300) NOT NULL, submitted_on DATE, committee_id CHAR(32), wished_meeting_id CHAR(32), urgency VARCHAR(32) NOT NULL, agenda_item_id CHAR(32), dropped_on DATE, search_text VARCHAR NOT NULL, note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_topic PRIMARY KEY (id), CONSTRAINT fk_topic_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, CONSTRAINT fk_topic_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE SET NULL, CONSTRAINT fk_topic_wished_meeting_id_meeting FOREIGN KEY(wished_meeting_id) REFERENCES meeting (id) ON DELETE SET NULL );
INSERT INTO "topic" VALUES ('01a207e9dc077dbb838ece03f7c336a5','Lastenräder und E-Scooter auf Gehwegen',1,'2026-11-23 10:18:16.455881','2026-11-23 10:18:16.455888','root',NULL,'Lastenräder und E-Scooter auf Gehwegen','Frau Lohgerber (TSV)','2026-11-02','01a207e9d6b67b4a9d2f333ca56fd83a',NULL,'normal',NULL,NULL,'lastenrader und e-scooter auf gehwegen
frau lohgerber (tsv)
beschwerden nach dem stadtlauf; das ordnungsamt hat zahlen.','Beschwerden nach dem Stadtlauf; das Ordnungsamt hat Zahlen.');
INSERT INTO "topic" VALUES ('01a207e9dc0a784788e229b0d7ce4530','Sicherer Schulweg Nordstadt: Querung Lahnstraße',1,'2026-11-23 10:18:16.458539','2026-11-23 10:18:16.458544','root',NULL,'Sicherer Schulweg Nordstadt: Querung Lahnstraße','Frau Wisselbeck (Schulen)','2026-11-11','01a207e9d6b67b4a9d2f333ca56fd83a','01a207e9dbab7fa7b3905a93707bc82b','urgent',NULL,NULL,'sicherer schulweg nordstadt: qurung lahnstrasse
frau wisselbeck (schulen)
vor beginn des schuljahres. elternbeirat zur sitzung einladen.','Vor Beginn des Schuljahres. Elternbeirat zur Sitzung einladen.');
INSERT INTO "topic" VALUES ('01a207e9dc0b78b6808cc2331025eb2d','Fachtag gegen Antisemitismus im Herbst',1,'2026-11-23 10:18:16.459563','2026-11-23 10:18:16.459568','root',NULL,'Fachtag gegen Antisemitismus im Herbst','Herr Tüncher (Kirchen)','2026-11-14',NULL,NULL,'soon',NULL,NULL,'fachtag gegen antisemitismus im herbst
herr tuncher (kirchen)','');
INSERT INTO "topic" VALUES ('01a207e9dc0c71a5987c362a759e7806','Beleuchtung am Sportfeld',1,'2026-11-23 10:18:16.460118','2026-11-23 10:18:16.460122','root',NULL,'Beleuchtung am Sportfeld','Herr Karadeniz (TSV)','2026-11-19','01a207e9d6b67b4a9d2f333ca56fd83a',NULL,'normal',NULL,NULL,'beleuchtung am sportfeld
herr karadeniz (tsv)','');
INSERT INTO "topic" VALUES ('01a207e9dc0c7b459ea670ce5a6d9b61','Alkoholverbot in der Innenstadt',2,'2026-11-23 10:18:16.460720','2026-11-23 10:18:16.462544','root',NULL,'Alkoholverbot in der Innenstadt','Herr Achtnich','2026-09-24',NULL,NULL,'normal',NULL,'2026-11-23','alkoholverbot in der innenstadt
herr achtnich','');
INSERT INTO "topic" VALUES ('01a207e9dc5e72c69da97fdc2bddd838','Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.',1,'2026-11-23 10:18:16.542194','2026-11-23 10:18:16.542200','root',NULL,'Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.','Stadtverordnetenversammlung Musterau','2026-11-23',NULL,NULL,'normal',NULL,NULL,'stadtische beschaftigte mit publikumsverkehr erhalten schulungen zur deeskalation.
stadtverordnetenversammlung musterau
„stadtische beschaftigte mit publikumsverkehr erhalten schulungen zur deeskalation.“

koalitionsvertrag 2026–2031: sicher leben in musterau, kapitel „schutz vor gewalt“, punkt 2 (zeile 20)','„Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.“

Koalitionsvertrag 2026–2031: Sicher leben in Musterau, Kapitel „Schutz vor Gewalt“, Punkt 2 (Zeile 20)');
CREATE TABLE tracking ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, originator VARCHAR(300) NOT NULL, progress VARCHAR(32) NOT NULL, delay_reason VARCHAR(1000) NOT NULL, done_note VARCHAR(1000) NOT NULL, follow_up_on DATE, assignment_id CHAR(32) NOT NULL, reported_in_id CHAR(32), CONSTRAINT pk_tracking PRIMARY KEY (id), CONSTRAINT fk_tracking_assignment_id_assignment FOREIGN KEY(assignment_id) REFERENCES assignment (id) ON DELETE CASCADE, CONSTRAINT fk_tracking_reported_in_id_meeting FOREIGN KEY(reported_in_id) REFERENCES meeting (id) ON DELETE SET NULL );
INSERT INTO "tracking" VALUES ('01a207e9d8ea73d999c2140716b7142b',4,'resolution','','in_progress','','Der Plan liegt den Schulen vor.',NULL,'01a207e9d8e47380b6cc5eb660f620a7','01a207e9d8f378b7936583835f183ca1');
INSERT INTO "tracking" VALUES ('01a207e9d9687774bec4947315703b49',3,'resolution','','in_progress','Das Bürgerhaus Nord ist bis Mai wegen Umbaus geschlossen.','',NULL,'01a207e9d96676ebba9680ae3287af99',NULL);
INSERT INTO "tracking" VALUES ('01a207e9d971729591bf9da882e60361',3,'review','Jugendbeirat','in_progress','','Bericht der Suchtberatung liegt vor; Vorlage für die nächste Sitzung.',NULL,'01a207e9d96f739485ca946b39d7898f',NULL);
INSERT INTO "tracking" VALUES ('01a207e9da877bd9bc12efc56cc7fae1',2,'resolution','','in_progress','','',NULL,'01a207e9da7873539380894aca236b66',NULL);
CREATE TABLE venue ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, capacity INTEGER, is_outdoors BOOLEAN NOT NULL, setup_minutes INTEGER NOT NULL, teardown_minutes INTEGER NOT NULL, rain_venue_id CHAR(32), address VARCHAR(300) NOT NULL, prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, equipment VARCHAR(2000) NOT NULL, accessibility VARCHAR(2000) NOT NULL, note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_venue PRIMARY KEY (id), CONSTRAINT fk_venue_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE, CONSTRAINT fk_venue_rain_venue_id_venue FOREIGN KEY(rain_venue_id) REFERENCES venue (id) ON DELETE SET NULL );
INSERT INTO "venue" VALUES ('01a207e9df1470eb922b7d27f0ff94d1',1,'Bühne Marktplatz','stage',400,1,0,0,NULL,'','01a207e9df01705c960dd3b460cea605',0,'Bühne 6 × 4 m, Tonanlage','stufenlos, Plätze für Rollstühle vorn links','');
INSERT INTO "venue" VALUES ('01a207e9df1d7b26af96609ad4053737',1,'Rathaus Raum 112','room',40,0,0,0,NULL,'','01a207e9df01705c960dd3b460cea605',1,'Beamer, Leinwand, Höranlage','Aufzug, Behinderten-WC im Erdgeschoss','');
INSERT INTO "venue" VALUES ('01a207e9dfee7252a9dec8577fc0ee50',2,'Bühne Marktplatz','stage',400,1,0,0,'01a207e9dff472fbb2c6d6e250f314d9','','01a207e9dfe97195a467a6a899d49794',0,'Bühne 6 × 4 m, Tonanlage','stufenlos, Plätze für Rollstühle vorn links','');
INSERT INTO "venue" VALUES ('01a207e9dff2788394268442689f3ba2',1,'Rathaus Raum 112','room',40,0,0,0,NULL,'','01a207e9dfe97195a467a6a899d49794',1,'Beamer, Leinwand, Höranlage','Aufzug, Behinderten-WC im Erdgeschoss','');
INSERT INTO "venue" VALUES ('01a207e9dff472fbb2c6d6e250f314d9',1,'Turnhalle','hall',250,0,0,0,NULL,'','01a207e9dfe97195a467a6a899d49794',2,'Matten, 60 Stühle','stufenlos über den Hof','');
INSERT INTO "venue" VALUES ('01a207e9dff57b86bd81d9ce5f6116a1',1,'Parkplatz Ost','square',NULL,1,0,0,NULL,'','01a207e9dfe97195a467a6a899d49794',3,'Bauzaun','asphaltiert','');
INSERT INTO "venue" VALUES ('01a207e9e02a786e8e910238b57c3677',1,'Marktplatz','square',NULL,1,0,0,NULL,'','01a207e9dfe97195a467a6a899d49794',4,'','gepflastert, stufenlos','');
CREATE TABLE visitor_count ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, event_day_id CHAR(32), venue_id CHAR(32), counted_at TIME, visitors INTEGER NOT NULL, method VARCHAR(32) NOT NULL, is_total BOOLEAN NOT NULL, prevention_day_id CHAR(32) NOT NULL, position INTEGER NOT NULL, note VARCHAR(2000) NOT NULL, CONSTRAINT pk_visitor_count PRIMARY KEY (id), CONSTRAINT fk_visitor_count_event_day_id_event_day FOREIGN KEY(event_day_id) REFERENCES event_day (id) ON DELETE CASCADE, CONSTRAINT fk_visitor_count_prevention_day_id_prevention_day FOREIGN KEY(prevention_day_id) REFERENCES prevention_day (id) ON DELETE CASCADE, CONSTRAINT fk_visitor_count_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id) ON DELETE SET NULL );
INSERT INTO "visitor_count" VALUES ('01a207e9e30a73e39085e64853d31131',1,'01a207e9df0978a7acfc96fd0e736f66',NULL,'11:00:00.000000',240,'counted',0,'01a207e9df01705c960dd3b460cea605',0,'');
INSERT INTO "visitor_count" VALUES ('01a207e9e30c72c4bb0a2f185a825c6c',1,'01a207e9df0978a7acfc96fd0e736f66',NULL,'14:00:00.000000',410,'counted',0,'01a207e9df01705c960dd3b460cea605',1,'');
INSERT INTO "visitor_count" VALUES ('01a207e9e30d71ec89e32170ee419468',1,'01a207e9df0978a7acfc96fd0e736f66',NULL,NULL,1100,'police',1,'01a207e9df01705c960dd3b460cea605',2,'');
CREATE TABLE vote ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, yes INTEGER NOT NULL, no INTEGER NOT NULL, abstentions INTEGER NOT NULL, invalid INTEGER NOT NULL, recused INTEGER NOT NULL, not_voting INTEGER NOT NULL, taken_at TIME, chair_decision BOOLEAN, remark VARCHAR(1000) NOT NULL, agenda_item_id CHAR(32) NOT NULL, position INTEGER NOT NULL, motion VARCHAR(1000000) NOT NULL, manner VARCHAR(32) DEFAULT 'open' NOT NULL, needed_yes INTEGER, CONSTRAINT pk_vote PRIMARY KEY (id), CONSTRAINT fk_vote_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE );
INSERT INTO "vote" VALUES ('01a207e9da317b45b429d58c582966e4',1,7,0,1,0,0,0,'16:20:00.000000',NULL,'','01a207e9d97c7e19b05c5db664ff158f',0,'Die Niederschrift über die 11. Sitzung wird mit der genannten Berichtigung genehmigt.','open',NULL);
INSERT INTO "vote" VALUES ('01a207e9da4a76e88a174d9392b9c6d4',1,8,0,0,0,1,0,'16:55:00.000000',NULL,'','01a207e9d9847a169815f43dddbd8e95',0,'Die Lenkungsgruppe empfiehlt dem Magistrat, die Beleuchtung der Bahnhofsunterführung auf mindestens 10 lx anzuheben und den Grünschnitt zweimal jährlich vorzunehmen. Die Stadtwerke legen bis 30. Juni 2026 ein Angebot vor.','open',NULL);
INSERT INTO "vote" VALUES ('01a207e9da5a76598766607e8b0d9b8a',1,5,3,1,0,0,0,'17:17:00.000000',NULL,'','01a207e9d9867b78a220174524aad45b',0,'Die Geschäftsstelle bereitet mit der Polizeistation eine Prüfung der Erforderlichkeit vor (ortsbezogene Fallzahlen der letzten drei Jahre, mildere Mittel, räumliche und zeitliche Begrenzung, Wiedervorlage nach zwei Jahren).','open',NULL);
INSERT INTO "vote" VALUES ('01a207e9da697c3faf7cab73a36e6acd',1,4,4,0,0,0,0,'17:38:00.000000',NULL,'','01a207e9d9887bc2be2dee15838d1ca0',0,'Das Budget des 9. Präventionstages wird in der vorgelegten Fassung beschlossen.','open',NULL);
CREATE TABLE voter_choice ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, vote_id CHAR(32) NOT NULL, attendance_id CHAR(32), position INTEGER NOT NULL, name VARCHAR(300) NOT NULL, choice VARCHAR(32) NOT NULL, CONSTRAINT pk_voter_choice PRIMARY KEY (id), CONSTRAINT fk_voter_choice_attendance_id_attendance FOREIGN KEY(attendance_id) REFERENCES attendance (id) ON DELETE SET NULL, CONSTRAINT fk_voter_choice_vote_id_vote FOREIGN KEY(vote_id) REFERENCES vote (id) ON DELETE CASCADE );
CREATE TABLE walking_time ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, venue_id CHAR(32) NOT NULL, other_id CHAR(32) NOT NULL, minutes INTEGER NOT NULL, CONSTRAINT pk_walking_time PRIMARY KEY (id), CONSTRAINT fk_walking_time_other_id_venue FOREIGN KEY(other_id) REFERENCES venue (id) ON DELETE CASCADE, CONSTRAINT fk_walking_time_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id) ON DELETE CASCADE );
INSERT INTO "walking_time" VALUES ('01a207e9dffc7329b6fd8804b09ad471',1,'01a207e9dfee7252a9dec8577fc0ee50','01a207e9dff57b86bd81d9ce5f6116a1',10);
CREATE TABLE wished_group ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, name VARCHAR(100) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_wished_group PRIMARY KEY (id), CONSTRAINT fk_wished_group_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE );
INSERT INTO "wished_group" VALUES ('01a207e9dbf679d4a20d3f0c5abfd0e7',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Verwaltungsspitze',0);
INSERT INTO "wished_group" VALUES ('01a207e9dbf7798eba927d572b0bdb62',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Ordnungsamt',1);
INSERT INTO "wished_group" VALUES ('01a207e9dbf871588a8c02601da6786e',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Jugendamt',2);
INSERT INTO "wished_group" VALUES ('01a207e9dbf8774c9a56fe123fbb6073',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Schulen',3);
INSERT INTO "wished_group" VALUES ('01a207e9dbf87c09b0a1904862e88ee6',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Polizei',4);
INSERT INTO "wished_group" VALUES ('01a207e9dbf9703e973e3d4bba1b1b4c',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Justiz',5);
INSERT INTO "wished_group" VALUES ('01a207e9dbf9744c957bb5b6d8ca9f26',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Kirchen',6);
INSERT INTO "wished_group" VALUES ('01a207e9dbf9784e9fe009686251e4e1',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Handel und Gewerbe',7);
INSERT INTO "wished_group" VALUES ('01a207e9dbf97c468bfd2255fec7d7af',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Vereine und Sport',8);
INSERT INTO "wished_group" VALUES ('01a207e9dbfa707ea66ac38c41c98165',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Gesundheit',9);
INSERT INTO "wished_group" VALUES ('01a207e9dbfa7481a249dd9cd6ababfd',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Wohnungswirtschaft',10);
INSERT INTO "wished_group" VALUES ('01a207e9dbfa787096d5133c31cb8a75',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Jugendbeirat',11);
INSERT INTO "wished_group" VALUES ('01a207e9dbfa7c6a986716d498ac81b1',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Ausländerbeirat',12);
INSERT INTO "wished_group" VALUES ('01a207e9dbfb7061baa2177ee6161233',1,'01a207e9d6b67b4a9d2f333ca56fd83a','Bürgerinnen und Bürger',13);
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX ix_agenda_item_nonpublic ON agenda_item (id) WHERE is_public = 0;
CREATE INDEX ix_agenda_item_parent_id ON agenda_item (parent_id);
CREATE UNIQUE INDEX ix_announcement_resolution_id ON announcement (resolution_id);
CREATE INDEX ix_application_cost_application_id ON application_cost (application_id);
CREATE INDEX ix_assignment_agenda_item_id ON assignment (agenda_item_id);
CREATE INDEX ix_assignment_meeting_id ON assignment (meeting_id);
CREATE INDEX ix_assignment_organization_id ON assignment (organization_id);
CREATE INDEX ix_assignment_person_id ON assignment (person_id);
CREATE INDEX ix_assignment_waiting ON assignment (due_on, deleted_at, meeting_id) WHERE done_on IS NULL;
CREATE INDEX ix_attachment_agenda_item_id ON attachment (agenda_item_id);
CREATE INDEX ix_attachment_meeting_id ON attachment (meeting_id);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE UNIQUE INDEX ix_attachment_text_attachment_id ON attachment_text (attachment_id);
CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_attendance_represents_id ON attendance (represents_id);
CREATE INDEX ix_beccaria_step_measure_id ON beccaria_step (measure_id);
CREATE INDEX ix_budget_item_application_id ON budget_item (application_id);
CREATE INDEX ix_budget_item_organization_id ON budget_item (organization_id);
CREATE INDEX ix_budget_item_prevention_day_id ON budget_item (prevention_day_id);
CREATE INDEX ix_candidate_votes_ballot_id ON candidate_votes (ballot_id);
CREATE INDEX ix_carried_item_agenda_item_id ON carried_item (agenda_item_id);
CREATE UNIQUE INDEX ix_carried_item_carried_id ON carried_item (carried_id);
CREATE INDEX ix_channel_organization_id ON channel (organization_id);
CREATE INDEX ix_channel_person_id ON channel (person_id);
CREATE INDEX ix_chapter_parent_id ON chapter (parent_id);
CREATE INDEX ix_chapter_plan_id ON chapter (plan_id);
CREATE INDEX ix_circular_answer_circular_id ON circular_answer (circular_id);
CREATE INDEX ix_circular_answer_person_id ON circular_answer (person_id);
CREATE INDEX ix_circular_committee_id ON circular (committee_id);
CREATE INDEX ix_circular_number ON circular (number);
CREATE INDEX ix_committee_rule_set_id ON committee (rule_set_id);
CREATE INDEX ix_consent_person_id ON consent (person_id);
CREATE INDEX ix_consultation_agenda_item_id ON consultation (agenda_item_id);
CREATE INDEX ix_consultation_committee_id ON consultation (committee_id);
CREATE INDEX ix_consultation_meeting_id ON consultation (meeting_id);
CREATE INDEX ix_consultation_paper_id ON consultation (paper_id);
CREATE INDEX ix_contact_address_organization_id ON contact_address (organization_id);
CREATE INDEX ix_contact_address_person_id ON contact_address (person_id);
CREATE INDEX ix_contact_keyword_keyword_id ON contact_keyword (keyword_id);
CREATE INDEX ix_contact_keyword_organization_id ON contact_keyword (organization_id);
CREATE INDEX ix_contact_keyword_person_id ON contact_keyword (person_id);
CREATE INDEX ix_contact_note_follow_up_on ON contact_note (follow_up_on);
CREATE INDEX ix_contact_note_organization_id ON contact_note (organization_id);
CREATE INDEX ix_contact_note_person_id ON contact_note (person_id);
CREATE INDEX ix_contributor_item_id ON contributor (item_id);
CREATE INDEX ix_contributor_organization_id ON contributor (organization_id);
CREATE INDEX ix_contributor_person_id ON contributor (person_id);
CREATE INDEX ix_correction_agenda_item_id ON correction (agenda_item_id);
CREATE INDEX ix_correction_meeting_id ON correction (meeting_id);
CREATE INDEX ix_correction_objection_id ON correction (objection_id);
CREATE INDEX ix_cost_item_measure_id ON cost_item (measure_id);
CREATE INDEX ix_cost_item_organization_id ON cost_item (organization_id);
CREATE INDEX ix_counter_series ON counter (series);
CREATE INDEX ix_crime_figure_area_id ON crime_figure (area_id);
CREATE INDEX ix_crime_figure_source_id ON crime_figure (source_id);
CREATE INDEX ix_criterion_programme_id ON criterion (programme_id);
CREATE INDEX ix_data_request_person_id ON data_request (person_id);
CREATE INDEX ix_date_poll_committee_id ON date_poll (committee_id);
CREATE INDEX ix_date_poll_meeting_id ON date_poll (meeting_id);
CREATE INDEX ix_deputy_membership_id ON deputy (membership_id);
CREATE INDEX ix_deputy_person_id ON deputy (person_id);
CREATE INDEX ix_distinct_pair_first_id ON distinct_pair (first_id);
CREATE INDEX ix_distinct_pair_second_id ON distinct_pair (second_id);
CREATE INDEX ix_duty_helper_id ON duty (helper_id);
CREATE INDEX ix_duty_shift_id ON duty (shift_id);
CREATE INDEX ix_election_agenda_item_id ON election (agenda_item_id);
CREATE INDEX ix_election_ballot_election_id ON election_ballot (election_id);
CREATE INDEX ix_erasure_contact_id ON erasure (contact_id);
CREATE INDEX ix_event_attachment_budget_item_id ON event_attachment (budget_item_id);
CREATE INDEX ix_event_attachment_permit_id ON event_attachment (permit_id);
CREATE INDEX ix_event_attachment_press_item_id ON event_attachment (press_item_id);
CREATE INDEX ix_event_attachment_prevention_day_id ON event_attachment (prevention_day_id);
CREATE INDEX ix_event_attachment_sha256 ON event_attachment (sha256);
CREATE INDEX ix_event_attachment_stand_id ON event_attachment (stand_id);
CREATE INDEX ix_event_day_prevention_day_id ON event_day (prevention_day_id);
CREATE INDEX ix_event_measure_measure_id ON event_measure (measure_id);
CREATE INDEX ix_event_measure_prevention_day_id ON event_measure (prevention_day_id);
CREATE INDEX ix_event_picture_prevention_day_id ON event_picture (prevention_day_id);
CREATE INDEX ix_event_picture_sha256 ON event_picture (sha256);
CREATE INDEX ix_event_resolution_prevention_day_id ON event_resolution (prevention_day_id);
CREATE INDEX ix_event_resolution_resolution_id ON event_resolution (resolution_id);
CREATE INDEX ix_event_task_after_id ON event_task (after_id);
CREATE INDEX ix_event_task_owner_id ON event_task (owner_id);
CREATE INDEX ix_event_task_prevention_day_id ON event_task (prevention_day_id);
CREATE INDEX ix_exhibitor_feedback_stand_id ON exhibitor_feedback (stand_id);
CREATE INDEX ix_feedback_answer_question_id ON feedback_answer (question_id);
CREATE INDEX ix_feedback_answer_sheet_id ON feedback_answer (sheet_id);
CREATE INDEX ix_feedback_question_prevention_day_id ON feedback_question (prevention_day_id);
CREATE INDEX ix_feedback_sheet_prevention_day_id ON feedback_sheet (prevention_day_id);
CREATE INDEX ix_field_of_action_plan_id ON field_of_action (plan_id);
CREATE INDEX ix_figure_series_area_id ON figure_series (area_id);
CREATE INDEX ix_figure_series_district_id ON figure_series (district_id);
CREATE INDEX ix_funding_application_measure_id ON funding_application (measure_id);
CREATE INDEX ix_funding_application_organization_id ON funding_application (organization_id);
CREATE INDEX ix_funding_application_person_id ON funding_application (person_id);
CREATE INDEX ix_funding_application_programme_id ON funding_application (programme_id);
CREATE INDEX ix_funding_application_resolution_id ON funding_application (resolution_id);
CREATE INDEX ix_funding_programme_committee_id ON funding_programme (committee_id);
CREATE INDEX ix_funding_programme_organization_id ON funding_programme (organization_id);
CREATE INDEX ix_generated_file_path ON generated_file (path);
CREATE INDEX ix_generated_file_record_id ON generated_file (record_id);
CREATE INDEX ix_helper_person_id ON helper (person_id);
CREATE INDEX ix_helper_prevention_day_id ON helper (prevention_day_id);
CREATE INDEX ix_incident_prevention_day_id ON incident (prevention_day_id);
CREATE INDEX ix_incident_venue_id ON incident (venue_id);
CREATE INDEX ix_indicator_measure_id ON indicator (measure_id);
CREATE INDEX ix_indicator_reading_indicator_id ON indicator_reading (indicator_id);
CREATE INDEX ix_indicator_series_id ON indicator (series_id);
CREATE INDEX ix_invitee_in_place_of_id ON invitee (in_place_of_id);
CREATE INDEX ix_invitee_meeting_id ON invitee (meeting_id);
CREATE INDEX ix_invitee_person_id ON invitee (person_id);
CREATE INDEX ix_invitee_represented_by_id ON invitee (represented_by_id);
CREATE UNIQUE INDEX ix_joint_discussion_agenda_item_id ON joint_discussion (agenda_item_id);
CREATE INDEX ix_joint_discussion_with_item_id ON joint_discussion (with_item_id);
CREATE INDEX ix_keyword_kind ON keyword (kind);
CREATE INDEX ix_leak_waiver_meeting_id ON leak_waiver (meeting_id);
CREATE INDEX ix_lesson_prevention_day_id ON lesson (prevention_day_id);
CREATE INDEX ix_lesson_task_id ON lesson (task_id);
CREATE INDEX ix_light_change_measure_id ON light_change (measure_id);
CREATE INDEX ix_mailing_list_entry_list_id ON mailing_list_entry (list_id);
CREATE INDEX ix_mailing_list_entry_organization_id ON mailing_list_entry (organization_id);
CREATE INDEX ix_mailing_list_entry_person_id ON mailing_list_entry (person_id);
CREATE INDEX ix_mailing_list_entry_post_id ON mailing_list_entry (post_id);
CREATE INDEX ix_mailing_list_id ON mailing (list_id);
CREATE INDEX ix_mailing_list_rule_committee_id ON mailing_list_rule (committee_id);
CREATE INDEX ix_mailing_list_rule_district_id ON mailing_list_rule (district_id);
CREATE INDEX ix_mailing_list_rule_list_id ON mailing_list_rule (list_id);
CREATE INDEX ix_mailing_list_rule_target_group_id ON mailing_list_rule (target_group_id);
CREATE INDEX ix_mailing_list_rule_topic_id ON mailing_list_rule (topic_id);
CREATE INDEX ix_mailing_recipient_mailing_id ON mailing_recipient (mailing_id);
CREATE INDEX ix_mailing_recipient_organization_id ON mailing_recipient (organization_id);
CREATE INDEX ix_mailing_recipient_person_id ON mailing_recipient (person_id);
CREATE INDEX ix_measure_assignment_assignment_id ON measure_assignment (assignment_id);
CREATE INDEX ix_measure_assignment_measure_id ON measure_assignment (measure_id);
CREATE INDEX ix_measure_attachment_measure_id ON measure_attachment (measure_id);
CREATE INDEX ix_measure_attachment_sha256 ON measure_attachment (sha256);
CREATE INDEX ix_measure_district_id ON measure (district_id);
CREATE INDEX ix_measure_field_id ON measure (field_id);
CREATE INDEX ix_measure_keyword_keyword_id ON measure_keyword (keyword_id);
CREATE INDEX ix_measure_keyword_measure_id ON measure_keyword (measure_id);
CREATE INDEX ix_measure_organization_id ON measure (organization_id);
CREATE INDEX ix_measure_parent_id ON measure (parent_id);
CREATE INDEX ix_measure_partner_measure_id ON measure_partner (measure_id);
CREATE INDEX ix_measure_partner_organization_id ON measure_partner (organization_id);
CREATE INDEX ix_measure_partner_person_id ON measure_partner (person_id);
CREATE INDEX ix_measure_person_id ON measure (person_id);
CREATE INDEX ix_measure_report_measure_id ON measure_report (measure_id);
CREATE INDEX ix_measure_report_meeting_id ON measure_report (meeting_id);
CREATE INDEX ix_measure_report_person_id ON measure_report (person_id);
CREATE INDEX ix_measure_report_request_id ON measure_report (request_id);
CREATE INDEX ix_measure_resolution_measure_id ON measure_resolution (measure_id);
CREATE INDEX ix_measure_resolution_resolution_id ON measure_resolution (resolution_id);
CREATE INDEX ix_meeting_break_meeting_id ON meeting_break (meeting_id);
CREATE INDEX ix_meeting_committee_id ON meeting (committee_id);
CREATE INDEX ix_membership_committee_id ON membership (committee_id);
CREATE INDEX ix_membership_organization_id ON membership (organization_id);
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE INDEX ix_milestone_link_after_id ON milestone_link (after_id);
CREATE INDEX ix_milestone_link_milestone_id ON milestone_link (milestone_id);
CREATE INDEX ix_milestone_measure_id ON milestone (measure_id);
CREATE UNIQUE INDEX ix_minutes_meeting_id ON minutes (meeting_id);
CREATE INDEX ix_minutes_step_approved_in_id ON minutes_step (approved_in_id);
CREATE INDEX ix_minutes_step_approved_item_id ON minutes_step (approved_item_id);
CREATE INDEX ix_minutes_step_meeting_id ON minutes_step (meeting_id);
CREATE INDEX ix_minutes_version_meeting_id ON minutes_version (meeting_id);
CREATE INDEX ix_monitoring_report_meeting_id ON monitoring_report (meeting_id);
CREATE INDEX ix_objection_decided_in_id ON objection (decided_in_id);
CREATE INDEX ix_objection_meeting_id ON objection (meeting_id);
CREATE INDEX ix_offer_district_id ON offer (district_id);
CREATE INDEX ix_offer_keyword_keyword_id ON offer_keyword (keyword_id);
CREATE INDEX ix_offer_keyword_offer_id ON offer_keyword (offer_id);
CREATE INDEX ix_offer_organization_id ON offer (organization_id);
CREATE INDEX ix_offer_person_id ON offer (person_id);
CREATE INDEX ix_open_seat_committee_id ON open_seat (committee_id);
CREATE INDEX ix_open_seat_organization_id ON open_seat (organization_id);
CREATE INDEX ix_overlap_verdict_measure_id ON overlap_verdict (measure_id);
CREATE INDEX ix_overlap_verdict_offer_id ON overlap_verdict (offer_id);
CREATE INDEX ix_overlap_verdict_other_measure_id ON overlap_verdict (other_measure_id);
CREATE INDEX ix_overlap_verdict_other_offer_id ON overlap_verdict (other_offer_id);
CREATE INDEX ix_own_template_sha256 ON own_template (sha256);
CREATE INDEX ix_paper_attachment_paper_id ON paper_attachment (paper_id);
CREATE INDEX ix_paper_attachment_sha256 ON paper_attachment (sha256);
CREATE INDEX ix_paper_newest ON paper (dated_on, number, id, deleted_at);
CREATE INDEX ix_paper_supersedes_id ON paper (supersedes_id);
CREATE INDEX ix_participation_measure_id ON participation (measure_id);
CREATE INDEX ix_payment_application_id ON payment (application_id);
CREATE INDEX ix_permit_authority_id ON permit (authority_id);
CREATE INDEX ix_permit_prevention_day_id ON permit (prevention_day_id);
CREATE INDEX ix_permit_responsible_id ON permit (responsible_id);
CREATE INDEX ix_person_letter_with_id ON person (letter_with_id);
CREATE INDEX ix_plan_object_plan_id ON plan_object (plan_id);
CREATE INDEX ix_pledge_chapter_id ON pledge (chapter_id);
CREATE INDEX ix_pledge_measure_measure_id ON pledge_measure (measure_id);
CREATE INDEX ix_pledge_measure_pledge_id ON pledge_measure (pledge_id);
CREATE INDEX ix_pledge_pair_other_id ON pledge_pair (other_id);
CREATE INDEX ix_pledge_pair_pledge_id ON pledge_pair (pledge_id);
CREATE INDEX ix_pledge_plan_id ON pledge (plan_id);
CREATE INDEX ix_pledge_resolution_pledge_id ON pledge_resolution (pledge_id);
CREATE INDEX ix_pledge_resolution_resolution_id ON pledge_resolution (resolution_id);
CREATE INDEX ix_pledge_topic_pledge_id ON pledge_topic (pledge_id);
CREATE INDEX ix_pledge_topic_topic_id ON pledge_topic (topic_id);
CREATE INDEX ix_poll_answer_date_id ON poll_answer (date_id);
CREATE INDEX ix_poll_answer_member_id ON poll_answer (member_id);
CREATE INDEX ix_poll_date_poll_id ON poll_date (poll_id);
CREATE INDEX ix_poll_member_person_id ON poll_member (person_id);
CREATE INDEX ix_poll_member_poll_id ON poll_member (poll_id);
CREATE INDEX ix_population_area_id ON population (area_id);
CREATE INDEX ix_post_organization_id ON post (organization_id);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_power_circuit_venue_id ON power_circuit (venue_id);
CREATE INDEX ix_presence_attendance_id ON presence (attendance_id);
CREATE INDEX ix_press_item_organization_id ON press_item (organization_id);
CREATE INDEX ix_press_item_person_id ON press_item (person_id);
CREATE INDEX ix_press_item_prevention_day_id ON press_item (prevention_day_id);
CREATE INDEX ix_prevention_day_lead_id ON prevention_day (lead_id);
CREATE INDEX ix_prevention_day_organizer_id ON prevention_day (organizer_id);
CREATE INDEX ix_prevention_day_previous_id ON prevention_day (previous_id);
CREATE INDEX ix_printed_sheet_prevention_day_id ON printed_sheet (prevention_day_id);
CREATE INDEX ix_programme_item_event_day_id ON programme_item (event_day_id);
CREATE INDEX ix_programme_item_prevention_day_id ON programme_item (prevention_day_id);
CREATE INDEX ix_programme_item_responsible_id ON programme_item (responsible_id);
CREATE INDEX ix_programme_item_venue_id ON programme_item (venue_id);
CREATE INDEX ix_progress_note_assignment_id ON progress_note (assignment_id);
CREATE UNIQUE INDEX ix_publication_policy_committee_id ON publication_policy (committee_id);
CREATE INDEX ix_recusal_agenda_item_id ON recusal (agenda_item_id);
CREATE INDEX ix_recusal_attendance_id ON recusal (attendance_id);
CREATE INDEX ix_registration_item_id ON registration (item_id);
CREATE INDEX ix_registration_person_id ON registration (person_id);
CREATE INDEX ix_registration_prevention_day_id ON registration (prevention_day_id);
CREATE UNIQUE INDEX ix_repeated_item_agenda_item_id ON repeated_item (agenda_item_id);
CREATE INDEX ix_repeated_item_repeats_id ON repeated_item (repeats_id);
CREATE UNIQUE INDEX ix_repetition_meeting_id ON repetition (meeting_id);
CREATE INDEX ix_repetition_repeats_id ON repetition (repeats_id);
CREATE INDEX ix_report_request_entry_measure_id ON report_request_entry (measure_id);
CREATE INDEX ix_report_request_entry_organization_id ON report_request_entry (organization_id);
CREATE INDEX ix_report_request_entry_person_id ON report_request_entry (person_id);
CREATE INDEX ix_report_request_entry_request_id ON report_request_entry (request_id);
CREATE UNIQUE INDEX ix_resolution_vote_id ON resolution (vote_id);
CREATE INDEX ix_revocation_by_id ON revocation (by_id);
CREATE UNIQUE INDEX ix_revocation_resolution_id ON revocation (resolution_id);
CREATE UNIQUE INDEX ix_rhythm_committee_id ON rhythm (committee_id);
CREATE INDEX ix_safety_answer_prevention_day_id ON safety_answer (prevention_day_id);
CREATE INDEX ix_score_application_id ON score (application_id);
CREATE INDEX ix_score_criterion_id ON score (criterion_id);
CREATE INDEX ix_score_person_id ON score (person_id);
CREATE INDEX ix_score_recusal_application_id ON score_recusal (application_id);
CREATE INDEX ix_score_recusal_person_id ON score_recusal (person_id);
CREATE UNIQUE INDEX ix_search_entry_record_id ON search_entry (record_id, kind);
CREATE INDEX ix_series_value_series_id ON series_value (series_id);
CREATE INDEX ix_shift_event_day_id ON shift (event_day_id);
CREATE INDEX ix_shift_prevention_day_id ON shift (prevention_day_id);
CREATE INDEX ix_shift_venue_id ON shift (venue_id);
CREATE INDEX ix_site_plan_sha256 ON site_plan (sha256);
CREATE INDEX ix_site_plan_venue_id ON site_plan (venue_id);
CREATE INDEX ix_skeleton_item_committee_id ON skeleton_item (committee_id);
CREATE INDEX ix_sponsor_organization_id ON sponsor (organization_id);
CREATE INDEX ix_sponsor_prevention_day_id ON sponsor (prevention_day_id);
CREATE INDEX ix_stand_circuit_id ON stand (circuit_id);
CREATE INDEX ix_stand_contact_id ON stand (contact_id);
CREATE INDEX ix_stand_organization_id ON stand (organization_id);
CREATE INDEX ix_stand_prevention_day_id ON stand (prevention_day_id);
CREATE INDEX ix_stand_venue_id ON stand (venue_id);
CREATE INDEX ix_state_change_measure_id ON state_change (measure_id);
CREATE INDEX ix_task_pattern_after_id ON task_pattern (after_id);
CREATE INDEX ix_topic_agenda_item_id ON topic (agenda_item_id);
CREATE INDEX ix_topic_committee_id ON topic (committee_id);
CREATE INDEX ix_topic_wished_meeting_id ON topic (wished_meeting_id);
CREATE UNIQUE INDEX ix_tracking_assignment_id ON tracking (assignment_id);
CREATE INDEX ix_tracking_reported_in_id ON tracking (reported_in_id);
CREATE INDEX ix_venue_prevention_day_id ON venue (prevention_day_id);
CREATE INDEX ix_venue_rain_venue_id ON venue (rain_venue_id);
CREATE INDEX ix_visitor_count_event_day_id ON visitor_count (event_day_id);
CREATE INDEX ix_visitor_count_prevention_day_id ON visitor_count (prevention_day_id);
CREATE INDEX ix_visitor_count_venue_id ON visitor_count (venue_id);
CREATE INDEX ix_vote_agenda_item_id ON vote (agenda_item_id);
CREATE INDEX ix_voter_choice_attendance_id ON voter_choice (attendance_id);
CREATE INDEX ix_voter_choice_vote_id ON voter_choice (vote_id);
CREATE INDEX ix_walking_time_other_id ON walking_time (other_id);
CREATE INDEX ix_walking_time_venue_id ON walking_time (venue_id);
CREATE INDEX ix_wished_group_committee_id ON wished_group (committee_id);
PRAGMA user_version = 5;
