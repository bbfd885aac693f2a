CREATE TABLE agenda_item ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, is_public BOOLEAN NOT NULL, kind VARCHAR(32) NOT NULL, rapporteur VARCHAR(300) NOT NULL, paper_reference VARCHAR(100) NOT NULL, planned_minutes INTEGER NOT NULL, invitation_note VARCHAR(300) NOT NULL, meeting_id CHAR(32) NOT NULL, parent_id CHAR(32), position INTEGER NOT NULL, number VARCHAR(20) NOT NULL, is_supplement BOOLEAN NOT NULL, state VARCHAR(32) NOT NULL, started_at TIME, ended_at TIME, minutes_title VARCHAR(300) NOT NULL, outcome VARCHAR(300) NOT NULL, search_text VARCHAR NOT NULL, minutes_text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_agenda_item PRIMARY KEY (id), CONSTRAINT fk_agenda_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_agenda_item_parent_id_agenda_item FOREIGN KEY(parent_id) REFERENCES agenda_item (id) ON DELETE CASCADE );
INSERT INTO "agenda_item" VALUES ('01a205a62ff473e2ae941add7ae62fef','Eröffnung, Ladung, Beschlussfähigkeit',2,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a205a62fe2711ba05923c7894ebf18',NULL,0,'1',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a205a62ff779b7864a03cc9dce3402','Feststellung der Tagesordnung',2,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a205a62fe2711ba05923c7894ebf18',NULL,1,'2',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a205a62ffa708ca1b19dfee53bd2f5','Beschlusskontrolle',2,'Beschlusskontrolle',1,'report','','',15,'','01a205a62fe2711ba05923c7894ebf18',NULL,2,'3',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a205a62ffb7e25b42158817dd935f3','Berichte aus den Arbeitsgruppen',2,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a205a62fe2711ba05923c7894ebf18',NULL,3,'4',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a205a62ffd7f53bfc3e12192862a7a','Mitteilungen und Anfragen, Verschiedenes',2,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a205a62fe2711ba05923c7894ebf18',NULL,4,'5',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a205a63092722ea28d8cbb286cc4fe','Eröffnung, Ladung, Beschlussfähigkeit',2,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a205a6308e7533b00312fbfc2f66b6',NULL,0,'1',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a205a6309470568c440ef067f30800','Feststellung der Tagesordnung',2,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a205a6308e7533b00312fbfc2f66b6',NULL,1,'2',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a205a630967404923ee674e8f04688','Beschlusskontrolle',2,'Beschlusskontrolle',1,'report','','',15,'','01a205a6308e7533b00312fbfc2f66b6',NULL,2,'3',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a205a63098714a85878e7c7634ae94','Berichte aus den Arbeitsgruppen',2,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a205a6308e7533b00312fbfc2f66b6',NULL,3,'4',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a205a6309a73bebd1d853b1f283d87','Mitteilungen und Anfragen, Verschiedenes',2,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a205a6308e7533b00312fbfc2f66b6',NULL,4,'5',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a205a631337b98a85a3afb46ecb3ac','Eröffnung, Ladung, Beschlussfähigkeit',2,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a205a6313070a68958b49b613b8d4c',NULL,0,'1',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a205a631357e64bfea4e0674c9dc86','Feststellung der Tagesordnung',2,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a205a6313070a68958b49b613b8d4c',NULL,1,'2',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a205a631377f0ab127a0cd61ef012d','Beschlusskontrolle',2,'Beschlusskontrolle',1,'report','','',15,'','01a205a6313070a68958b49b613b8d4c',NULL,2,'3',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a205a6313a707489e555c96e0a396d','Berichte aus den Arbeitsgruppen',2,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a205a6313070a68958b49b613b8d4c',NULL,3,'4',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a205a6313b7f2dab4be148a4a119f7','Mitteilungen und Anfragen, Verschiedenes',2,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a205a6313070a68958b49b613b8d4c',NULL,4,'5',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a205a631bd7925bc35e528eee8c536','Eröffnung, Begrüßung, Feststellung der form- und fristgerechten Ladung und der Beschlussfähigkeit',3,'Eröffnung, Begrüßung, Feststellung der form- und fristgerechten Ladung und der Beschlussfähigkeit',1,'formality','','',5,'','01a205a631b97a08bf8fb40ad14638fb',NULL,0,'1',0,'called','16:02:00.000000','16:08:00.000000','Eröffnung','','eroffnung, begrussung, feststellung der form- und fristgerechten ladung und der beschlussfahigkeit
die vorsitzende eroffnet die sitzung um 16:02 uhr, begrusst die anwesenden und stellt fest, dass mit schreiben vom 24. februar 2026 form- und fristgerecht geladen wurde. mit 8 von 11 stimmberechtigten mitgliedern ist die lenkungsgruppe beschlussfahig.','Die Vorsitzende eröffnet die Sitzung um 16:02 Uhr, begrüßt die Anwesenden und stellt fest, dass mit Schreiben vom 24. Februar 2026 form- und fristgerecht geladen wurde. Mit 8 von 11 stimmberechtigten Mitgliedern ist die Lenkungsgruppe beschlussfähig.');
INSERT INTO "agenda_item" VALUES ('01a205a631bf79b2885eecc5653338e0','Feststellung der Tagesordnung',3,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a205a631b97a08bf8fb40ad14638fb',NULL,1,'2',0,'called','16:08:00.000000','16:10:00.000000','','Die Tagesordnung wird wie versandt festgestellt.','feststellung der tagesordnung
die tagesordnung wird wie versandt festgestellt.','');
INSERT INTO "agenda_item" VALUES ('01a205a631c17932a54791e31e5942dc','Genehmigung der Niederschrift über die 11. Sitzung am 2. Dezember 2025',3,'Genehmigung der Niederschrift über die 11. Sitzung am 2. Dezember 2025',1,'formality','','',8,'','01a205a631b97a08bf8fb40ad14638fb',NULL,2,'3',0,'called','16:10:00.000000','16:25:00.000000','Genehmigung der Niederschrift über die 11. Sitzung','','genehmigung der niederschrift uber die 11. sitzung am 2. dezember 2025
herr tuncher weist darauf hin, dass es unter top 5 „un-behindertenrechtskonvention“ heissen muss. mit dieser berichtigung wird die niederschrift genehmigt.','Herr Tüncher weist darauf hin, dass es unter TOP 5 „UN-Behindertenrechtskonvention“ heißen muss. Mit dieser Berichtigung wird die Niederschrift genehmigt.');
INSERT INTO "agenda_item" VALUES ('01a205a631c376aa99b1cf238788ea92','Beschlusskontrolle – offene Aufträge und Maßnahmen',3,'Beschlusskontrolle – offene Aufträge und Maßnahmen',1,'report','','',10,'Anlage 1','01a205a631b97a08bf8fb40ad14638fb',NULL,3,'4',0,'called','16:25:00.000000','16:30:00.000000','','zur Kenntnis genommen','beschlusskontrolle – offene auftrage und massnahmen
zur kenntnis genommen','');
INSERT INTO "agenda_item" VALUES ('01a205a631c5777782cf014b9d882ded','Sicherheitslage: Polizeiliche Kriminalstatistik 2025, Musterau im Vergleich',3,'Sicherheitslage: Polizeiliche Kriminalstatistik 2025, Musterau im Vergleich',1,'report','','',15,'mündlicher Bericht, Polizeistation','01a205a631b97a08bf8fb40ad14638fb',NULL,4,'5',0,'called','16:30:00.000000','16:40:00.000000','','zur Kenntnis genommen','sicherheitslage: polizeiliche kriminalstatistik 2025, musterau im vergleich
zur kenntnis genommen','');
INSERT INTO "agenda_item" VALUES ('01a205a631c7776a9acc0362732fd2e9','KOMPASS: Ergebnisse der Bürgerbefragung und Vorbereitung der 2. Sicherheitskonferenz',3,'KOMPASS: Ergebnisse der Bürgerbefragung und Vorbereitung der 2. Sicherheitskonferenz',1,'discussion','','PR-2026/004',10,'','01a205a631b97a08bf8fb40ad14638fb',NULL,5,'6',0,'called','16:40:00.000000','16:46:00.000000','','','kompass: ergebnisse der burgerbefragung und vorbereitung der 2. sicherheitskonferenz
pr-2026/004','');
INSERT INTO "agenda_item" VALUES ('01a205a631c979b4bb8c509e50f4daa9','Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt',3,'Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt',1,'resolution','Dipl.-Ing. Olaf Brettschneider (Stadtwerke)','PR-2026/005',15,'','01a205a631b97a08bf8fb40ad14638fb','01a205a631c7776a9acc0362732fd2e9',0,'6.1',0,'called','16:46:00.000000','17:00:00.000000','Angstraum Bahnhofsunterführung','','angstraum bahnhofsunterfuhrung – beleuchtung und grunschnitt
pr-2026/005
dipl.-ing. olaf brettschneider (stadtwerke)
herr brettschneider stellt die messung der beleuchtung vor. in der aussprache weist frau rabenhorst darauf hin, dass bei der begehung im februar vor allem der zugewachsene westeingang genannt wurde.','Herr Brettschneider stellt die Messung der Beleuchtung vor. In der Aussprache weist Frau Rabenhorst darauf hin, dass bei der Begehung im Februar vor allem der zugewachsene Westeingang genannt wurde.');
INSERT INTO "agenda_item" VALUES ('01a205a631cb79848522a3e89deb2f44','Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz',3,'Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz',1,'resolution','','PR-2026/006',15,'','01a205a631b97a08bf8fb40ad14638fb','01a205a631c7776a9acc0362732fd2e9',1,'6.2',0,'called','17:00:00.000000','17:18:00.000000','','','fahrradabstellanlage bahnhof – prufauftrag videoschutz
pr-2026/006','');
INSERT INTO "agenda_item" VALUES ('01a205a631cd7b168ffb6ad382ce710e','9. Musterauer Präventionstag am 12. September 2026 – Sachstand und Budget',3,'9. Musterauer Präventionstag am 12. September 2026 – Sachstand und Budget',1,'resolution','','PR-2026/007',15,'','01a205a631b97a08bf8fb40ad14638fb',NULL,6,'7',0,'called','17:20:00.000000','17:40:00.000000','9. Präventionstag','','9. musteraur praventionstag am 12. september 2026 – sachstand und budget
pr-2026/007','');
INSERT INTO "agenda_item" VALUES ('01a205a631cf7c3b8c31c77834008ae7','Berichte aus den Arbeitsgruppen (AG Gewalt, AG Sucht, AG Sichere Quartiere)',3,'Berichte aus den Arbeitsgruppen (AG Gewalt, AG Sucht, AG Sichere Quartiere)',1,'report','','',10,'','01a205a631b97a08bf8fb40ad14638fb',NULL,7,'8',0,'called','17:40:00.000000','17:55:00.000000','','zur Kenntnis genommen','berichte aus den arbeitsgruppen (ag gewalt, ag sucht, ag sichere quartiere)
zur kenntnis genommen','');
INSERT INTO "agenda_item" VALUES ('01a205a631d27068be34a66c843c6097','Mitteilungen und Anfragen, Verschiedenes',3,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',5,'','01a205a631b97a08bf8fb40ad14638fb',NULL,8,'9',0,'called','17:55:00.000000','18:02:00.000000','','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a205a631d4727387576d90369e57f5','Förderantrag „Demokratie leben!“ – Bewertung der eingegangenen Projektanträge',3,'Förderantrag „Demokratie leben!“ – Bewertung der eingegangenen Projektanträge',0,'discussion','','PR-2026/008',10,'','01a205a631b97a08bf8fb40ad14638fb',NULL,9,'10',0,'called','18:02:00.000000','18:11:00.000000','','','forderantrag „demokratie leben!“ – bewertung der eingegangenen projektantrage
pr-2026/008
die eingegangenen projektantrage werden vorgestellt und anhand der kriterien beraten.','Die eingegangenen Projektanträge werden vorgestellt und anhand der Kriterien beraten.');
INSERT INTO "agenda_item" VALUES ('01a205a633cc7c549f6c38bc2027640a','Eröffnung, Ladung, Beschlussfähigkeit',2,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a205a633c97295a0426cd43c1b6836',NULL,0,'1',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a205a633ce7bfdb381e4c3e6fa0861','Feststellung der Tagesordnung',2,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a205a633c97295a0426cd43c1b6836',NULL,1,'2',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a205a633d07a239e05d6f7f6fcad8a','Beschlusskontrolle',2,'Beschlusskontrolle',1,'report','','',15,'','01a205a633c97295a0426cd43c1b6836',NULL,2,'3',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a205a633d27d3eb1b13c963a8b9023','Berichte aus den Arbeitsgruppen',2,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a205a633c97295a0426cd43c1b6836',NULL,3,'4',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a205a633d47bd3b7fbcf830cebebd3','Mitteilungen und Anfragen, Verschiedenes',2,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a205a633c97295a0426cd43c1b6836',NULL,4,'5',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a205a63481786ba86cc60946ec27ea','Eröffnung, Ladung, Beschlussfähigkeit',1,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a205a6347d7824b3d51e5c912d5b1d',NULL,0,'',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a205a634837a1b9af301b4ee04c3d3','Feststellung der Tagesordnung',1,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a205a6347d7824b3d51e5c912d5b1d',NULL,1,'',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a205a634857a7b901b0cf18f2e16b2','Beschlusskontrolle',1,'Beschlusskontrolle',1,'report','','',15,'','01a205a6347d7824b3d51e5c912d5b1d',NULL,2,'',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a205a634877835a7262b6bb3cfb76a','Berichte aus den Arbeitsgruppen',1,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a205a6347d7824b3d51e5c912d5b1d',NULL,3,'',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a205a6348977b58a318c2287ac6dc6','Mitteilungen und Anfragen, Verschiedenes',1,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a205a6347d7824b3d51e5c912d5b1d',NULL,4,'',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a205a634f27124b9b4bf6810763f78','Eröffnung, Ladung, Beschlussfähigkeit',1,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a205a634ee71ee80c88ee32d8b11d3',NULL,0,'',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a205a634f470a38768e70cc5c47a52','Feststellung der Tagesordnung',1,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a205a634ee71ee80c88ee32d8b11d3',NULL,1,'',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a205a634f57f18896bbe8e21648869','Beschlusskontrolle',1,'Beschlusskontrolle',1,'report','','',15,'','01a205a634ee71ee80c88ee32d8b11d3',NULL,2,'',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a205a634f77da7a299708fb6aaf566','Berichte aus den Arbeitsgruppen',1,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a205a634ee71ee80c88ee32d8b11d3',NULL,3,'',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a205a634f97fafa722ee0e0a466e7d','Mitteilungen und Anfragen, Verschiedenes',1,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a205a634ee71ee80c88ee32d8b11d3',NULL,4,'',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
INSERT INTO "agenda_item" VALUES ('01a205a634ff79978189cd4686721d5c','Eröffnung, Ladung, Beschlussfähigkeit',1,'Eröffnung, Ladung, Beschlussfähigkeit',1,'formality','','',5,'','01a205a634fb7f9ca646e18e11355c96',NULL,0,'',0,'planned',NULL,NULL,'','','eroffnung, ladung, beschlussfahigkeit','');
INSERT INTO "agenda_item" VALUES ('01a205a635017745b1812e292626d634','Feststellung der Tagesordnung',1,'Feststellung der Tagesordnung',1,'formality','','',2,'','01a205a634fb7f9ca646e18e11355c96',NULL,1,'',0,'planned',NULL,NULL,'','','feststellung der tagesordnung','');
INSERT INTO "agenda_item" VALUES ('01a205a6350374e8b582657f51cdf0de','Beschlusskontrolle',1,'Beschlusskontrolle',1,'report','','',15,'','01a205a634fb7f9ca646e18e11355c96',NULL,2,'',0,'planned',NULL,NULL,'','','beschlusskontrolle','');
INSERT INTO "agenda_item" VALUES ('01a205a635057523802ecbf8bd795c6b','Berichte aus den Arbeitsgruppen',1,'Berichte aus den Arbeitsgruppen',1,'report','','',30,'','01a205a634fb7f9ca646e18e11355c96',NULL,3,'',0,'planned',NULL,NULL,'','','berichte aus den arbeitsgruppen','');
INSERT INTO "agenda_item" VALUES ('01a205a6350870c9b5fe2629a2794f04','Mitteilungen und Anfragen, Verschiedenes',1,'Mitteilungen und Anfragen, Verschiedenes',1,'information','','',10,'','01a205a634fb7f9ca646e18e11355c96',NULL,4,'',0,'planned',NULL,NULL,'','','mitteilungen und anfragen, verschiedenes','');
CREATE TABLE alembic_version ( version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num) );
INSERT INTO "alembic_version" VALUES ('0004_measures');
CREATE TABLE announcement ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, resolution_id CHAR(32) NOT NULL, wording VARCHAR(1000000) NOT NULL, CONSTRAINT pk_announcement PRIMARY KEY (id), CONSTRAINT fk_announcement_resolution_id_resolution FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE CASCADE );
CREATE TABLE application_cost ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, side VARCHAR(32) NOT NULL, planned_cents INTEGER NOT NULL, actual_cents INTEGER, note VARCHAR(1000) NOT NULL, application_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_application_cost PRIMARY KEY (id), CONSTRAINT fk_application_cost_application_id_funding_application FOREIGN KEY(application_id) REFERENCES funding_application (id) ON DELETE CASCADE );
INSERT INTO "application_cost" VALUES ('01a205a6375d734188ecf83bc41b55d0',1,'Honorare und Material','cost',375000,NULL,'','01a205a637557c1aa48f9446d469ce23',0);
INSERT INTO "application_cost" VALUES ('01a205a6375f747987b5c71338607d3c',1,'Eigenmittel','own',75000,NULL,'','01a205a637557c1aa48f9446d469ce23',1);
INSERT INTO "application_cost" VALUES ('01a205a6377f7a19b293df3eada4b7ed',1,'Honorare und Material','cost',300000,NULL,'','01a205a6377d7bc88b43fcbd50765d42',0);
INSERT INTO "application_cost" VALUES ('01a205a637807eaf92ec2533d2720f70',1,'Eigenmittel','own',60000,NULL,'','01a205a6377d7bc88b43fcbd50765d42',1);
INSERT INTO "application_cost" VALUES ('01a205a637a87206b21f5687f9f805df',1,'Honorare und Material','cost',225000,NULL,'','01a205a637a4747a9d598a17eb59c2d5',0);
INSERT INTO "application_cost" VALUES ('01a205a637a978f381a491bf37ba6846',1,'Eigenmittel','own',45000,NULL,'','01a205a637a4747a9d598a17eb59c2d5',1);
INSERT INTO "application_cost" VALUES ('01a205a637c974079495e14917cbcf52',1,'Honorare und Material','cost',375000,NULL,'','01a205a637c7778bad94b638fdfa6ce6',0);
INSERT INTO "application_cost" VALUES ('01a205a637cb70d19b739889668abf06',1,'Eigenmittel','own',75000,NULL,'','01a205a637c7778bad94b638fdfa6ce6',1);
INSERT INTO "application_cost" VALUES ('01a205a637ed7e5d9a28ba7417055e7a',1,'Honorare und Material','cost',275000,NULL,'','01a205a637ec72adb7283509ee37917b',0);
INSERT INTO "application_cost" VALUES ('01a205a637ef7051841e25d9c60544ac',1,'Eigenmittel','own',55000,NULL,'','01a205a637ec72adb7283509ee37917b',1);
INSERT INTO "application_cost" VALUES ('01a205a6380e76a6b5f234b1ac5d8bb9',1,'Honorare und Material','cost',112500,NULL,'','01a205a6380c7bff8debfa08894f27cf',0);
INSERT INTO "application_cost" VALUES ('01a205a6380f78d5a6ce8d82362ca93f',1,'Eigenmittel','own',22500,NULL,'','01a205a6380c7bff8debfa08894f27cf',1);
INSERT INTO "application_cost" VALUES ('01a205a6382d7777be8699764f044042',1,'Honorare Fachkräfte','cost',960000,948000,'','01a205a6382b7a78a50b90bbac72ab71',0);
INSERT INTO "application_cost" VALUES ('01a205a6382e7c258cd77b5692ee4b19',1,'Sachkosten und Material','cost',340000,365550,'','01a205a6382b7a78a50b90bbac72ab71',1);
INSERT INTO "application_cost" VALUES ('01a205a6382f7d0abc5ab68667927ecd',1,'Öffentlichkeitsarbeit','cost',100000,86450,'','01a205a6382b7a78a50b90bbac72ab71',2);
INSERT INTO "application_cost" VALUES ('01a205a638317263ac7c53d882eab4e6',1,'Haushaltsmittel der Stadt','own',140000,140000,'','01a205a6382b7a78a50b90bbac72ab71',3);
CREATE TABLE archive_offer ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, code VARCHAR(60) NOT NULL, title VARCHAR(300) NOT NULL, offered_on DATE NOT NULL, answer VARCHAR(32), answered_on DATE, record_id CHAR(32), note VARCHAR(10000) NOT NULL, CONSTRAINT pk_archive_offer PRIMARY KEY (id) );
CREATE TABLE area ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(200) NOT NULL, "key" VARCHAR(12) NOT NULL, has_commuters BOOLEAN NOT NULL, is_own BOOLEAN NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_area PRIMARY KEY (id) );
INSERT INTO "area" VALUES ('01a205a6383f7f549bcfd14d1353c4ed',1,'Stadt Musterau','06998001',0,1,0);
INSERT INTO "area" VALUES ('01a205a6384a7dcdabcaa2a1784bbec1',1,'Musterland','06998',0,0,1);
INSERT INTO "area" VALUES ('01a205a6384a7f3dbbc209d0e5b39f66',1,'Tannwald','06997',0,0,2);
INSERT INTO "area" VALUES ('01a205a6384b7049aa27ac5da96ec3d5',1,'Brückstadt','06996',0,0,3);
CREATE TABLE assignment ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, responsible VARCHAR(300) NOT NULL, person_id CHAR(32), organization_id CHAR(32), contributors VARCHAR(300) NOT NULL, due_on DATE, done_on DATE, number VARCHAR(60) NOT NULL, meeting_id CHAR(32) NOT NULL, agenda_item_id CHAR(32), search_text VARCHAR NOT NULL, CONSTRAINT pk_assignment PRIMARY KEY (id), CONSTRAINT fk_assignment_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE, CONSTRAINT fk_assignment_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_assignment_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_assignment_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT uq_assignment_number UNIQUE (number) );
INSERT INTO "assignment" VALUES ('01a205a631207ed794d05831aa27e527','M-2025-001 Schulwegplan aktualisieren',2,'2026-11-22 23:45:07.360955','2026-11-22 23:45:07.374155','root',NULL,'Schulwegplan aktualisieren','Ordnungsamt',NULL,'01a205a62e5d765c82a114a59c52a5bf','','2025-11-30','2025-11-20','M-2025-001','01a205a6308e7533b00312fbfc2f66b6','01a205a63098714a85878e7c7634ae94','m-2025-001 schulwegplan aktualisieren
ordnungsamt');
INSERT INTO "assignment" VALUES ('01a205a631a977db9c89a54013e514dd','M-2025-002 Sicherheitsgespräche im Stadtteil Nord vorbereiten',1,'2026-11-22 23:45:07.497515','2026-11-22 23:45:07.497521','root',NULL,'Sicherheitsgespräche im Stadtteil Nord vorbereiten','Polizeistation',NULL,'01a205a62e597ebbb9bf461c45bb31f6','','2026-03-31',NULL,'M-2025-002','01a205a6313070a68958b49b613b8d4c','01a205a6313a707489e555c96e0a396d','m-2025-002 sicherheitsgesprache im stadtteil nord vorbereiten
polizeistation');
INSERT INTO "assignment" VALUES ('01a205a631b27ec69db06bf836ff6428','M-2025-003 Suchtprävention an den Schulen: Bedarf prüfen',2,'2026-11-22 23:45:07.506947','2026-11-22 23:45:07.512297','root',NULL,'Suchtprävention an den Schulen: Bedarf prüfen','Jugendamt',NULL,'01a205a62e5e74b4b2276e2d496b698d','','2026-04-30','2026-03-27','M-2025-003','01a205a6313070a68958b49b613b8d4c','01a205a6313a707489e555c96e0a396d','m-2025-003 suchtpravention an den schulen: bedarf prufen
jugendamt');
INSERT INTO "assignment" VALUES ('01a205a63303772aa7a2e07cdd1ade2d','M-2026-011 Beleuchtung Bahnhofsunterführung',1,'2026-11-22 23:45:07.843473','2026-11-22 23:45:07.843480','root',NULL,'Beleuchtung Bahnhofsunterführung','Stadtwerke/Brettschneider','01a205a62ec47729a08884700605534a','01a205a62e65712381745579b5dc9286','Tiefbauamt','2026-06-30',NULL,'M-2026-011','01a205a631b97a08bf8fb40ad14638fb','01a205a631c979b4bb8c509e50f4daa9','m-2026-011 beleuchtung bahnhofsunterfuhrung
stadtwerke/brettschneider
tiefbauamt');
CREATE TABLE attachment ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, is_public BOOLEAN NOT NULL, in_invitation BOOLEAN NOT NULL, agenda_item_id CHAR(32), meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, file_name VARCHAR(255) NOT NULL, sha256 VARCHAR(64), CONSTRAINT pk_attachment PRIMARY KEY (id), CONSTRAINT fk_attachment_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, CONSTRAINT fk_attachment_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_attachment_sha256_blob FOREIGN KEY(sha256) REFERENCES blob (sha256) );
INSERT INTO "attachment" VALUES ('01a205a631db7142b40dc5f4b98797d4',1,'Beschlusskontrolle',1,1,NULL,'01a205a631b97a08bf8fb40ad14638fb',0,'',NULL);
INSERT INTO "attachment" VALUES ('01a205a631dd7d7d8dce54576315ffa6',1,'Niederschrift der 11. Sitzung (Entwurf)',1,1,NULL,'01a205a631b97a08bf8fb40ad14638fb',1,'',NULL);
INSERT INTO "attachment" VALUES ('01a205a631df71088929dfa548a75fa4',1,'Vorlagen PR-2026/004 bis /007',1,1,NULL,'01a205a631b97a08bf8fb40ad14638fb',2,'',NULL);
INSERT INTO "attachment" VALUES ('01a205a631e072a18af1d4077e7120ef',1,'Vorlage PR-2026/008 (nur Mitglieder)',0,1,NULL,'01a205a631b97a08bf8fb40ad14638fb',3,'',NULL);
INSERT INTO "attachment" VALUES ('01a205a6330a700a939e9f73ce8bb943',1,'Anwesenheitsliste',1,0,NULL,'01a205a631b97a08bf8fb40ad14638fb',4,'',NULL);
INSERT INTO "attachment" VALUES ('01a205a6330b747b96336329a54542db',1,'Präsentation PKS 2025',1,0,NULL,'01a205a631b97a08bf8fb40ad14638fb',5,'',NULL);
INSERT INTO "attachment" VALUES ('01a205a6330c7810804e22e0fb69a675',1,'Lageplan',1,0,NULL,'01a205a631b97a08bf8fb40ad14638fb',6,'',NULL);
CREATE TABLE attachment_text ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, attachment_id CHAR(32) NOT NULL, title VARCHAR(300) NOT NULL, search_text VARCHAR NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_attachment_text PRIMARY KEY (id), CONSTRAINT fk_attachment_text_attachment_id_attachment FOREIGN KEY(attachment_id) REFERENCES attachment (id) ON DELETE CASCADE );
CREATE TABLE attendance ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), name VARCHAR(300) NOT NULL, affiliation VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, absence VARCHAR(32) NOT NULL, represents_id CHAR(32), note VARCHAR(300) NOT NULL, meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_attendance PRIMARY KEY (id), CONSTRAINT fk_attendance_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_attendance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_attendance_represents_id_person FOREIGN KEY(represents_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "attendance" VALUES ('01a205a6303374f0986af64bcce5cb20',1,'01a205a62e72762fb1a83938d4cdd5ba','Bürgermeisterin Dr. Jutta Eichenlaub','Stadt Musterau','voting','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',0);
INSERT INTO "attendance" VALUES ('01a205a630367f73af5d2d7450a5f84c',1,'01a205a62e887efbb06c40ded3f230a3','Erster Polizeihauptkommissar Malte Dornbusch','Polizeistation','voting','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',1);
INSERT INTO "attendance" VALUES ('01a205a63039724aa04bab309fd2c9c5',1,'01a205a62e8d7f9b9674a6c365020ac1','Sabine Holtkötter','Ordnungsamt','voting','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',2);
INSERT INTO "attendance" VALUES ('01a205a6303b76918d9036f35efef319',1,'01a205a62e927a4eb89e719adab22d34','Ferdinand Ögretmen','Jugendamt','voting','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',3);
INSERT INTO "attendance" VALUES ('01a205a6303d7dfeae58fc661824a3ca',1,'01a205a62e967fedba727d09dbfe4f55','Inga Wisselbeck','Schulen','voting','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',4);
INSERT INTO "attendance" VALUES ('01a205a6303f7f2aad971741f8ba149e',1,'01a205a62e9b737fbee6bfce07ae53e6','Staatsanwältin Ruth Pfefferkorn','Staatsanwaltschaft','voting','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',5);
INSERT INTO "attendance" VALUES ('01a205a6304270a5a8f5a9ffb34f33cc',1,'01a205a62e9f79adbc617dd80480ed70','Pfarrer Anselm Tüncher','Kirchen','voting','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',6);
INSERT INTO "attendance" VALUES ('01a205a6304472079e44861b70043ec3',1,'01a205a62ea37c30a27628d07b32b89b','Kerstin Abendroth','Handel & Gewerbe','voting','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',7);
INSERT INTO "attendance" VALUES ('01a205a63046753eb706ebda3036e8f6',1,'01a205a62ea87066bccd2616e6dd479a','Petra Lohgerber','Sportverein TSV','voting','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',8);
INSERT INTO "attendance" VALUES ('01a205a63048754fabfd06d1ad28c453',1,'01a205a62eb07593982e08e8b6a178a3','Dr. Hans-Jörg Vielhaber','Klinikum','voting','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',9);
INSERT INTO "attendance" VALUES ('01a205a6304a7a74a145b857804fd9b0',1,'01a205a62eb47286b694aede5bc3c579','Volker Achtnich','Wohnungsbau','voting','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',10);
INSERT INTO "attendance" VALUES ('01a205a6304c7d658898ba9091c09beb',1,'01a205a62eb872799eae79f268552a24','PHK''in Lena Rabenhorst','KOMPASS-Beraterin','advisory','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',11);
INSERT INTO "attendance" VALUES ('01a205a6304e7eef90d29ab037535554',1,'01a205a62ebc7331ae9d5204aef97d22','Noemi Steinfurth','Jugendbeirat','advisory','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',12);
INSERT INTO "attendance" VALUES ('01a205a63051719d8de13d297eec9956',1,'01a205a62ec07133bcee152cb5043ff3','Marion Querfurth','Geschäftsstelle','administration','none',NULL,'Protokoll','01a205a62fe2711ba05923c7894ebf18',13);
INSERT INTO "attendance" VALUES ('01a205a630bf7e87aaf1af3c6979845b',1,'01a205a62e72762fb1a83938d4cdd5ba','Bürgermeisterin Dr. Jutta Eichenlaub','Stadt Musterau','voting','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',0);
INSERT INTO "attendance" VALUES ('01a205a630c2767fae96edaa72b7a55c',1,'01a205a62e887efbb06c40ded3f230a3','Erster Polizeihauptkommissar Malte Dornbusch','Polizeistation','voting','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',1);
INSERT INTO "attendance" VALUES ('01a205a630c479c08d31763dbb0b0987',1,'01a205a62e8d7f9b9674a6c365020ac1','Sabine Holtkötter','Ordnungsamt','voting','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',2);
INSERT INTO "attendance" VALUES ('01a205a630c67c23af9c5ef755cbc700',1,'01a205a62e927a4eb89e719adab22d34','Ferdinand Ögretmen','Jugendamt','voting','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',3);
INSERT INTO "attendance" VALUES ('01a205a630c87d8494131aae557ad11f',1,'01a205a62e967fedba727d09dbfe4f55','Inga Wisselbeck','Schulen','voting','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',4);
INSERT INTO "attendance" VALUES ('01a205a630cb722bb29f4cd4dc723a3d',1,'01a205a62e9b737fbee6bfce07ae53e6','Staatsanwältin Ruth Pfefferkorn','Staatsanwaltschaft','voting','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',5);
INSERT INTO "attendance" VALUES ('01a205a630ce767eb95dbf2b454c8610',1,'01a205a62e9f79adbc617dd80480ed70','Pfarrer Anselm Tüncher','Kirchen','voting','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',6);
INSERT INTO "attendance" VALUES ('01a205a630d17b0d99c45c1e8ff85b79',1,'01a205a62ea37c30a27628d07b32b89b','Kerstin Abendroth','Handel & Gewerbe','voting','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',7);
INSERT INTO "attendance" VALUES ('01a205a630d572c0a1a1ef0c00bf2fbf',1,'01a205a62ea87066bccd2616e6dd479a','Petra Lohgerber','Sportverein TSV','voting','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',8);
INSERT INTO "attendance" VALUES ('01a205a630d87bc3b3d3b393341c0f11',1,'01a205a62eb07593982e08e8b6a178a3','Dr. Hans-Jörg Vielhaber','Klinikum','voting','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',9);
INSERT INTO "attendance" VALUES ('01a205a630dc708085447f2d8a41424e',1,'01a205a62eb47286b694aede5bc3c579','Volker Achtnich','Wohnungsbau','voting','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',10);
INSERT INTO "attendance" VALUES ('01a205a630df787bb5cad704d4ef4fbd',1,'01a205a62eb872799eae79f268552a24','PHK''in Lena Rabenhorst','KOMPASS-Beraterin','advisory','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',11);
INSERT INTO "attendance" VALUES ('01a205a630e3736fb18ceddd96c64103',1,'01a205a62ebc7331ae9d5204aef97d22','Noemi Steinfurth','Jugendbeirat','advisory','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',12);
INSERT INTO "attendance" VALUES ('01a205a630e67c9586e068b5a62e8421',1,'01a205a62ec07133bcee152cb5043ff3','Marion Querfurth','Geschäftsstelle','administration','none',NULL,'Protokoll','01a205a6308e7533b00312fbfc2f66b6',13);
INSERT INTO "attendance" VALUES ('01a205a631627652856ee9f69eed64b6',1,'01a205a62e72762fb1a83938d4cdd5ba','Bürgermeisterin Dr. Jutta Eichenlaub','Stadt Musterau','voting','none',NULL,'','01a205a6313070a68958b49b613b8d4c',0);
INSERT INTO "attendance" VALUES ('01a205a631647854844e1700e3e853f3',1,'01a205a62e887efbb06c40ded3f230a3','Erster Polizeihauptkommissar Malte Dornbusch','Polizeistation','voting','none',NULL,'','01a205a6313070a68958b49b613b8d4c',1);
INSERT INTO "attendance" VALUES ('01a205a631667951a4ee7f46f6adfae0',1,'01a205a62e8d7f9b9674a6c365020ac1','Sabine Holtkötter','Ordnungsamt','voting','none',NULL,'','01a205a6313070a68958b49b613b8d4c',2);
INSERT INTO "attendance" VALUES ('01a205a631687968a34fd7ad74645e5c',1,'01a205a62e927a4eb89e719adab22d34','Ferdinand Ögretmen','Jugendamt','voting','none',NULL,'','01a205a6313070a68958b49b613b8d4c',3);
INSERT INTO "attendance" VALUES ('01a205a6316a79b589e3c3a09955a004',1,'01a205a62e967fedba727d09dbfe4f55','Inga Wisselbeck','Schulen','voting','none',NULL,'','01a205a6313070a68958b49b613b8d4c',4);
INSERT INTO "attendance" VALUES ('01a205a6316c7c248aa5f32db1c73cb2',1,'01a205a62e9b737fbee6bfce07ae53e6','Staatsanwältin Ruth Pfefferkorn','Staatsanwaltschaft','voting','none',NULL,'','01a205a6313070a68958b49b613b8d4c',5);
INSERT INTO "attendance" VALUES ('01a205a6316e7cf39cf2c6215023dca9',1,'01a205a62e9f79adbc617dd80480ed70','Pfarrer Anselm Tüncher','Kirchen','voting','none',NULL,'','01a205a6313070a68958b49b613b8d4c',6);
INSERT INTO "attendance" VALUES ('01a205a631707f2c82c3e730651dfaeb',1,'01a205a62ea37c30a27628d07b32b89b','Kerstin Abendroth','Handel & Gewerbe','voting','none',NULL,'','01a205a6313070a68958b49b613b8d4c',7);
INSERT INTO "attendance" VALUES ('01a205a63173702fa96f5d54d6cbe5ed',1,'01a205a62ea87066bccd2616e6dd479a','Petra Lohgerber','Sportverein TSV','voting','none',NULL,'','01a205a6313070a68958b49b613b8d4c',8);
INSERT INTO "attendance" VALUES ('01a205a631757290b651ce9af76c7325',1,'01a205a62eb07593982e08e8b6a178a3','Dr. Hans-Jörg Vielhaber','Klinikum','voting','none',NULL,'','01a205a6313070a68958b49b613b8d4c',9);
INSERT INTO "attendance" VALUES ('01a205a63177763e9bfb0a38b21f8a45',1,'01a205a62eb47286b694aede5bc3c579','Volker Achtnich','Wohnungsbau','voting','none',NULL,'','01a205a6313070a68958b49b613b8d4c',10);
INSERT INTO "attendance" VALUES ('01a205a631797a4bb6bbeab790ee4f2c',1,'01a205a62eb872799eae79f268552a24','PHK''in Lena Rabenhorst','KOMPASS-Beraterin','advisory','none',NULL,'','01a205a6313070a68958b49b613b8d4c',11);
INSERT INTO "attendance" VALUES ('01a205a6317b7f89a6d0c69a152bade9',1,'01a205a62ebc7331ae9d5204aef97d22','Noemi Steinfurth','Jugendbeirat','advisory','none',NULL,'','01a205a6313070a68958b49b613b8d4c',12);
INSERT INTO "attendance" VALUES ('01a205a6317e73bb86c951e736ce1554',1,'01a205a62ec07133bcee152cb5043ff3','Marion Querfurth','Geschäftsstelle','administration','none',NULL,'Protokoll','01a205a6313070a68958b49b613b8d4c',13);
INSERT INTO "attendance" VALUES ('01a205a63205776f90c25d209867c3fd',1,'01a205a62e72762fb1a83938d4cdd5ba','Bürgermeisterin Dr. Jutta Eichenlaub','Stadt Musterau','voting','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',0);
INSERT INTO "attendance" VALUES ('01a205a6320777cda91e54afbf2f8e95',1,'01a205a62e887efbb06c40ded3f230a3','Erster Polizeihauptkommissar Malte Dornbusch','Polizeistation','voting','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',1);
INSERT INTO "attendance" VALUES ('01a205a63209781b9d7a19235a244a52',1,'01a205a62e8d7f9b9674a6c365020ac1','Sabine Holtkötter','Ordnungsamt','voting','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',2);
INSERT INTO "attendance" VALUES ('01a205a6320b7670b98cb0410b131347',1,'01a205a62e927a4eb89e719adab22d34','Ferdinand Ögretmen','Jugendamt','voting','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',3);
INSERT INTO "attendance" VALUES ('01a205a6320d7dccae6bd97da8362bea',1,'01a205a62e967fedba727d09dbfe4f55','Inga Wisselbeck','Schulen','voting','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',4);
INSERT INTO "attendance" VALUES ('01a205a6320f7f47b91c68bb2509bdb1',1,'01a205a62e9b737fbee6bfce07ae53e6','Staatsanwältin Ruth Pfefferkorn','Staatsanwaltschaft','voting','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',5);
INSERT INTO "attendance" VALUES ('01a205a632127114ba43e4d6321c1960',1,'01a205a62e9f79adbc617dd80480ed70','Pfarrer Anselm Tüncher','Kirchen','voting','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',6);
INSERT INTO "attendance" VALUES ('01a205a632147395a901cbe541bb32b7',1,'01a205a62ea37c30a27628d07b32b89b','Kerstin Abendroth','Handel & Gewerbe','voting','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',7);
INSERT INTO "attendance" VALUES ('01a205a632167e50a4ae0b711545757a',2,'01a205a62ea87066bccd2616e6dd479a','Petra Lohgerber','Sportverein TSV','voting','excused',NULL,'','01a205a631b97a08bf8fb40ad14638fb',8);
INSERT INTO "attendance" VALUES ('01a205a6321973089958215a23911c3d',2,'01a205a62eb07593982e08e8b6a178a3','Dr. Hans-Jörg Vielhaber','Klinikum','voting','excused',NULL,'','01a205a631b97a08bf8fb40ad14638fb',9);
INSERT INTO "attendance" VALUES ('01a205a6321b76c3b0d458c3772a8a30',2,'01a205a62eb47286b694aede5bc3c579','Volker Achtnich','Wohnungsbau','voting','unexcused',NULL,'','01a205a631b97a08bf8fb40ad14638fb',10);
INSERT INTO "attendance" VALUES ('01a205a6321d7ad6a19199b4ffeef6bc',1,'01a205a62eb872799eae79f268552a24','PHK''in Lena Rabenhorst','KOMPASS-Beraterin','advisory','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',11);
INSERT INTO "attendance" VALUES ('01a205a6321f7f79ae2187ceefe1c8eb',1,'01a205a62ebc7331ae9d5204aef97d22','Noemi Steinfurth','Jugendbeirat','advisory','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',12);
INSERT INTO "attendance" VALUES ('01a205a63222731cbf044137fd1489de',1,'01a205a62ec07133bcee152cb5043ff3','Marion Querfurth','Geschäftsstelle','administration','none',NULL,'Protokoll','01a205a631b97a08bf8fb40ad14638fb',13);
INSERT INTO "attendance" VALUES ('01a205a6322e7f23b17a102a1fd13b79',1,'01a205a62eac727b9fb866a90f425055','Yusuf Karadeniz','Sportverein TSV','voting','none','01a205a62ea87066bccd2616e6dd479a','','01a205a631b97a08bf8fb40ad14638fb',14);
INSERT INTO "attendance" VALUES ('01a205a632497bca8104f2b063aebec0',1,'01a205a62ec47729a08884700605534a','Dipl.-Ing. Olaf Brettschneider','Stadtwerke','guest','none',NULL,'TOP 6.1','01a205a631b97a08bf8fb40ad14638fb',15);
CREATE TABLE beccaria_step ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, evidence VARCHAR(1000) NOT NULL, is_done BOOLEAN NOT NULL, measure_id CHAR(32) NOT NULL, step INTEGER NOT NULL, text VARCHAR(100000) NOT NULL, CONSTRAINT pk_beccaria_step PRIMARY KEY (id), CONSTRAINT fk_beccaria_step_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
CREATE TABLE blob ( sha256 VARCHAR(64) NOT NULL, size INTEGER NOT NULL, content BLOB NOT NULL, CONSTRAINT pk_blob PRIMARY KEY (sha256) );
INSERT INTO "blob" VALUES ('3a0b262b2312e1eae56e99da198c193c6501d8b2759a46d7f14dd7a462d1b323',70,X'4D65737370756E6B743B42656C6575636874756E67737374C3A4726B650A5472657070653B33206C780A4D697474653B35206C780A5765737465696E67616E673B32206C780A');
CREATE TABLE candidate_votes ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, ballot_id CHAR(32) NOT NULL, position INTEGER NOT NULL, name VARCHAR(300) NOT NULL, votes INTEGER NOT NULL, CONSTRAINT pk_candidate_votes PRIMARY KEY (id), CONSTRAINT fk_candidate_votes_ballot_id_election_ballot FOREIGN KEY(ballot_id) REFERENCES election_ballot (id) ON DELETE CASCADE );
CREATE TABLE carried_item ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, carried_id CHAR(32) NOT NULL, agenda_item_id CHAR(32), dismissed_on DATE, CONSTRAINT pk_carried_item PRIMARY KEY (id), CONSTRAINT fk_carried_item_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, CONSTRAINT fk_carried_item_carried_id_agenda_item FOREIGN KEY(carried_id) REFERENCES agenda_item (id) ON DELETE CASCADE );
CREATE TABLE channel ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), kind VARCHAR(32) NOT NULL, value VARCHAR(300) NOT NULL, is_private BOOLEAN NOT NULL, note VARCHAR(200) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_channel PRIMARY KEY (id), CONSTRAINT fk_channel_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_channel_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "channel" VALUES ('01a205a62f2c74e28a1c6507768f0931',1,'01a205a62ec07133bcee152cb5043ff3',NULL,'fax','06499 000-149',0,'',0);
INSERT INTO "channel" VALUES ('01a205a62f2e7314be0e64f7e5d5b5ab',1,'01a205a62ec07133bcee152cb5043ff3',NULL,'mobile','0151 00000 140',1,'nur im Notfall',1);
INSERT INTO "channel" VALUES ('01a205a62f2f7db59b686a106d9b2826',1,NULL,'01a205a62e5f73aabe7d79294eea47ba','fax','06499 000-399',0,'',0);
CREATE TABLE chapter ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, number VARCHAR(20) NOT NULL, plan_id CHAR(32) NOT NULL, parent_id CHAR(32), position INTEGER NOT NULL, CONSTRAINT pk_chapter PRIMARY KEY (id), CONSTRAINT fk_chapter_parent_id_chapter FOREIGN KEY(parent_id) REFERENCES chapter (id) ON DELETE CASCADE, CONSTRAINT fk_chapter_plan_id_plan FOREIGN KEY(plan_id) REFERENCES "plan" (id) ON DELETE CASCADE );
INSERT INTO "chapter" VALUES ('01a205a6351e7babb3a162d8fe0e90cf',1,'Öffentlicher Raum','','01a205a6350d71bb95afeb7c4ea29aa4',NULL,0);
INSERT INTO "chapter" VALUES ('01a205a635247a47a5b2ef33348be42e',1,'Prävention','','01a205a6350d71bb95afeb7c4ea29aa4',NULL,1);
INSERT INTO "chapter" VALUES ('01a205a6352679b1855e1fe91bcdca06',1,'Schutz vor Gewalt','','01a205a6350d71bb95afeb7c4ea29aa4',NULL,2);
INSERT INTO "chapter" VALUES ('01a205a6352874cf971838e432dcf995',1,'Feuerwehr und Rettung','','01a205a6350d71bb95afeb7c4ea29aa4',NULL,3);
INSERT INTO "chapter" VALUES ('01a205a6352e7b0ba69e6445c13c757b',1,'Plätze und Wege','','01a205a635127a2da6d57347eedf5666',NULL,0);
INSERT INTO "chapter" VALUES ('01a205a6353177f28e26ae48e7dbaecf',1,'Vorbeugen statt reparieren','','01a205a635127a2da6d57347eedf5666',NULL,1);
CREATE TABLE circular ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, subject VARCHAR(300) NOT NULL, is_public BOOLEAN NOT NULL, answer_by DATE, every_answer BOOLEAN NOT NULL, sent_on DATE, closed_on DATE, number VARCHAR(60) NOT NULL, is_adopted BOOLEAN, legal_members INTEGER NOT NULL, result VARCHAR(300) DEFAULT '' NOT NULL, search_text VARCHAR NOT NULL, wording VARCHAR(1000000) NOT NULL, reason VARCHAR(1000000) NOT NULL, CONSTRAINT pk_circular PRIMARY KEY (id), CONSTRAINT fk_circular_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE );
INSERT INTO "circular" VALUES ('01a205a6346470e5bdffe3246d4d0dd0','Umlaufbeschluss: Zuschuss für das Spielmobil im Stadtteil Nord',2,'01a205a62f4e70429f3904bc3b39655b','Zuschuss für das Spielmobil im Stadtteil Nord',0,'2026-11-29',0,'2026-11-22',NULL,'',NULL,0,'','umlaufbeschluss: zuschuss fur das spielmobil im stadtteil nord
die lenkungsgruppe bewilligt fur das spielmobil im stadtteil nord einen zuschuss von 500 euro aus dem budget des praventionsrates.','Die Lenkungsgruppe bewilligt für das Spielmobil im Stadtteil Nord einen Zuschuss von 500 Euro aus dem Budget des Präventionsrates.','Der Anbieter hält den Termin nur bis zum Monatsende frei.');
CREATE TABLE circular_answer ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, circular_id CHAR(32) NOT NULL, person_id CHAR(32), name VARCHAR(300) NOT NULL, position INTEGER NOT NULL, reply VARCHAR(32) NOT NULL, answered_on DATE, CONSTRAINT pk_circular_answer PRIMARY KEY (id), CONSTRAINT fk_circular_answer_circular_id_circular FOREIGN KEY(circular_id) REFERENCES circular (id) ON DELETE CASCADE, CONSTRAINT fk_circular_answer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "circular_answer" VALUES ('01a205a6346877b199df1899cccf5ed2',2,'01a205a6346470e5bdffe3246d4d0dd0','01a205a62e72762fb1a83938d4cdd5ba','Dr. Jutta Eichenlaub',0,'yes','2026-11-22');
INSERT INTO "circular_answer" VALUES ('01a205a6346a754d8f9cf51bc07cc979',2,'01a205a6346470e5bdffe3246d4d0dd0','01a205a62e887efbb06c40ded3f230a3','Malte Dornbusch',1,'yes','2026-11-22');
INSERT INTO "circular_answer" VALUES ('01a205a6346a7fe3b1e6789b6af9d600',2,'01a205a6346470e5bdffe3246d4d0dd0','01a205a62e8d7f9b9674a6c365020ac1','Sabine Holtkötter',2,'yes','2026-11-22');
INSERT INTO "circular_answer" VALUES ('01a205a6346b79198adaf3eeddcd621f',2,'01a205a6346470e5bdffe3246d4d0dd0','01a205a62e927a4eb89e719adab22d34','Ferdinand Ögretmen',3,'yes','2026-11-22');
INSERT INTO "circular_answer" VALUES ('01a205a6346c71eca059d23b9fd0ff27',2,'01a205a6346470e5bdffe3246d4d0dd0','01a205a62e967fedba727d09dbfe4f55','Inga Wisselbeck',4,'yes','2026-11-22');
INSERT INTO "circular_answer" VALUES ('01a205a6346c7cc59d78baaf2c57c6b6',2,'01a205a6346470e5bdffe3246d4d0dd0','01a205a62e9b737fbee6bfce07ae53e6','Ruth Pfefferkorn',5,'abstain','2026-11-22');
INSERT INTO "circular_answer" VALUES ('01a205a6346d7671a1551207d1e89784',2,'01a205a6346470e5bdffe3246d4d0dd0','01a205a62e9f79adbc617dd80480ed70','Anselm Tüncher',6,'yes','2026-11-22');
INSERT INTO "circular_answer" VALUES ('01a205a6346e70db8db9d4e779e10f46',1,'01a205a6346470e5bdffe3246d4d0dd0','01a205a62ea37c30a27628d07b32b89b','Kerstin Abendroth',7,'none',NULL);
INSERT INTO "circular_answer" VALUES ('01a205a6346e7a43985383685c8511f8',1,'01a205a6346470e5bdffe3246d4d0dd0','01a205a62ea87066bccd2616e6dd479a','Petra Lohgerber',8,'none',NULL);
INSERT INTO "circular_answer" VALUES ('01a205a6346f735a879956289d848a4e',1,'01a205a6346470e5bdffe3246d4d0dd0','01a205a62eb07593982e08e8b6a178a3','Dr. Hans-Jörg Vielhaber',9,'none',NULL);
INSERT INTO "circular_answer" VALUES ('01a205a6346f7c04abf397e089d61c4c',1,'01a205a6346470e5bdffe3246d4d0dd0','01a205a62eb47286b694aede5bc3c579','Volker Achtnich',10,'none',NULL);
CREATE TABLE committee ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, name VARCHAR(300) NOT NULL, short_name VARCHAR(100) NOT NULL, genitive VARCHAR(320) NOT NULL, legal_basis VARCHAR(300) NOT NULL, legal_members INTEGER NOT NULL, default_place VARCHAR(300) NOT NULL, starts_on DATE, ends_on DATE, rule_set_id CHAR(32) NOT NULL, search_text VARCHAR NOT NULL, note VARCHAR(100000) NOT NULL, CONSTRAINT pk_committee PRIMARY KEY (id), CONSTRAINT fk_committee_rule_set_id_rule_set FOREIGN KEY(rule_set_id) REFERENCES rule_set (id) );
INSERT INTO "committee" VALUES ('01a205a62f4e70429f3904bc3b39655b','Lenkungsgruppe des Präventionsrates',1,'2026-11-22 23:45:06.894039','2026-11-22 23:45:06.894047','root',NULL,'Lenkungsgruppe des Präventionsrates','Lenkungsgruppe','','Geschäftsordnung des Präventionsrates der Stadt Musterau',11,'Rathaus, Sitzungssaal Mansbach','2023-03-01',NULL,'01a205a62f4a7a8e8e9b2f7945d60748','lenkungsgruppe des praventionsrates
lenkungsgruppe
geschaftsordnung des praventionsrates der stadt musterau','');
INSERT INTO "committee" VALUES ('01a205a62f75763bbc9c4125190b4952','AG Sucht',1,'2026-11-22 23:45:06.933408','2026-11-22 23:45:06.933416','root',NULL,'AG Sucht','','','',0,'Rathaus, Raum 112',NULL,NULL,'01a205a62f747c4bb60037d9c0885c8e','ag sucht','');
INSERT INTO "committee" VALUES ('01a205a62f77713498d9e139ca37decd','Stadtteilrat Nord',1,'2026-11-22 23:45:06.935094','2026-11-22 23:45:06.935101','root',NULL,'Stadtteilrat Nord','','','',0,'Bürgerhaus Nord',NULL,NULL,'01a205a62f767864be341d4a18f12236','stadtteilrat nord','');
CREATE TABLE consent ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32) NOT NULL, purpose VARCHAR(200) NOT NULL, version VARCHAR(60) NOT NULL, given_on DATE NOT NULL, way VARCHAR(100) NOT NULL, revoked_on DATE, revoked_way VARCHAR(100) NOT NULL, wording VARCHAR(10000) NOT NULL, CONSTRAINT pk_consent PRIMARY KEY (id), CONSTRAINT fk_consent_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
CREATE TABLE consultation ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, meeting_id CHAR(32), planned_on DATE, role VARCHAR(32) NOT NULL, is_public BOOLEAN NOT NULL, result VARCHAR(300) NOT NULL, paper_id CHAR(32) NOT NULL, agenda_item_id CHAR(32), position INTEGER NOT NULL, CONSTRAINT pk_consultation PRIMARY KEY (id), CONSTRAINT fk_consultation_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, CONSTRAINT fk_consultation_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE, CONSTRAINT fk_consultation_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL, CONSTRAINT fk_consultation_paper_id_paper FOREIGN KEY(paper_id) REFERENCES paper (id) ON DELETE CASCADE );
INSERT INTO "consultation" VALUES ('01a205a634a376c5be21f591546c7515',2,'01a205a62f4e70429f3904bc3b39655b','01a205a631b97a08bf8fb40ad14638fb',NULL,'decision',1,'','01a205a634947f7fb00aff322dc4bf19','01a205a631c979b4bb8c509e50f4daa9',0);
INSERT INTO "consultation" VALUES ('01a205a634b27c5c821e0158ba03bc10',2,'01a205a62f4e70429f3904bc3b39655b','01a205a631b97a08bf8fb40ad14638fb',NULL,'decision',1,'','01a205a634ae77e8a739f98ab97131a8','01a205a631cb79848522a3e89deb2f44',0);
INSERT INTO "consultation" VALUES ('01a205a634b87ad395323097d944fba9',2,'01a205a62f4e70429f3904bc3b39655b','01a205a631b97a08bf8fb40ad14638fb',NULL,'decision',1,'','01a205a634b4735e9dd490eb267b5346','01a205a631cd7b168ffb6ad382ce710e',0);
INSERT INTO "consultation" VALUES ('01a205a634bf793e88fc55da8dda0df8',2,'01a205a62f4e70429f3904bc3b39655b','01a205a631b97a08bf8fb40ad14638fb',NULL,'decision',0,'','01a205a634ba78c99a31c707c614221c','01a205a631d4727387576d90369e57f5',0);
INSERT INTO "consultation" VALUES ('01a205a634c6716aa6657e859cac94e4',1,'01a205a62f77713498d9e139ca37decd',NULL,'2026-04-02','hearing',1,'unterstützt','01a205a634c1795684d9b7badb9a720f',NULL,0);
INSERT INTO "consultation" VALUES ('01a205a634c77d059e929bfbb3d04645',1,'01a205a62f4e70429f3904bc3b39655b','01a205a6347d7824b3d51e5c912d5b1d',NULL,'decision',1,'','01a205a634c1795684d9b7badb9a720f',NULL,1);
CREATE TABLE contact_address ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), label VARCHAR(100) NOT NULL, addition VARCHAR(200) NOT NULL, street VARCHAR(200) NOT NULL, postal_code VARCHAR(20) NOT NULL, city VARCHAR(100) NOT NULL, country VARCHAR(100) NOT NULL, is_private BOOLEAN NOT NULL, for_letters BOOLEAN NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_contact_address PRIMARY KEY (id), CONSTRAINT fk_contact_address_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_contact_address_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "contact_address" VALUES ('01a205a62f347fa187e9ef5b4f734b0d',1,'01a205a62ec47729a08884700605534a',NULL,'Privat','','Auf der Höhe 17','35999','Musterau','',1,1,0);
CREATE TABLE contact_keyword ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, keyword_id CHAR(32) NOT NULL, person_id CHAR(32), organization_id CHAR(32), CONSTRAINT pk_contact_keyword PRIMARY KEY (id), CONSTRAINT fk_contact_keyword_keyword_id_keyword FOREIGN KEY(keyword_id) REFERENCES keyword (id) ON DELETE CASCADE, CONSTRAINT fk_contact_keyword_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_contact_keyword_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "contact_keyword" VALUES ('01a205a62eff72c49ccd927f889b8a3d',1,'01a205a62efa7c07a954d582c79c28fa',NULL,'01a205a62e5f73aabe7d79294eea47ba');
INSERT INTO "contact_keyword" VALUES ('01a205a62f067246ae22850051df5c0e',1,'01a205a62f017c75897d84320c9f66df',NULL,'01a205a62e5f73aabe7d79294eea47ba');
INSERT INTO "contact_keyword" VALUES ('01a205a62f077d40a6236fce2a9477f5',1,'01a205a62f0274df857658c7a95136e3',NULL,'01a205a62e5f73aabe7d79294eea47ba');
INSERT INTO "contact_keyword" VALUES ('01a205a62f0b7dc7ab7ff076cfe00c8d',1,'01a205a62f087f9cb269569537b71c51',NULL,'01a205a62e5f73aabe7d79294eea47ba');
INSERT INTO "contact_keyword" VALUES ('01a205a62f0d7c25b1366dfd20af380c',1,'01a205a62f0d706caaacd193ea632b36',NULL,'01a205a62e607446b401438ac528f418');
INSERT INTO "contact_keyword" VALUES ('01a205a62f0f727f986100fda2fa7f97',1,'01a205a62f0d706caaacd193ea632b36',NULL,'01a205a62e61744196a592b235f8bb2c');
INSERT INTO "contact_keyword" VALUES ('01a205a62f107eccade315e7c5ac15ea',1,'01a205a62f02736186a98cad4a2e5ca8',NULL,'01a205a62e61744196a592b235f8bb2c');
INSERT INTO "contact_keyword" VALUES ('01a205a62f1273ad8d761c5b1ddf1769',1,'01a205a62efa7c07a954d582c79c28fa',NULL,'01a205a62e6273058660b42a348fd040');
INSERT INTO "contact_keyword" VALUES ('01a205a62f137a0fb6df3ef64592b8bb',1,'01a205a62f087e6899ab426fab86151c',NULL,'01a205a62e6273058660b42a348fd040');
INSERT INTO "contact_keyword" VALUES ('01a205a62f1571f0b644e1e4d3664aa9',1,'01a205a62efa7c07a954d582c79c28fa',NULL,'01a205a62e64709382ddd5ace8e3b04a');
INSERT INTO "contact_keyword" VALUES ('01a205a62f1678f691310659999ca987',1,'01a205a62f017dd9b07ef9ae192d27f2',NULL,'01a205a62e667e1caf54f1bf09afe4db');
INSERT INTO "contact_keyword" VALUES ('01a205a62f1b7ce38519f59f25f672a5',1,'01a205a62f187573bcab344059949bed',NULL,'01a205a62e667e1caf54f1bf09afe4db');
INSERT INTO "contact_keyword" VALUES ('01a205a62f1d77dcb5af6a9acaab0cb4',1,'01a205a62f18741ab669d5ff3f3404c7',NULL,'01a205a62e667e1caf54f1bf09afe4db');
INSERT INTO "contact_keyword" VALUES ('01a205a62f1f71b686d4db372ef4fe4e',1,'01a205a62f017eb99f44aa4f139b4337',NULL,'01a205a62e677be6bdfc9a39527b5e19');
INSERT INTO "contact_keyword" VALUES ('01a205a62f207caaa070f5de723e0e45',1,'01a205a62f09712fa9f38c8ab96ec39e',NULL,'01a205a62e677be6bdfc9a39527b5e19');
INSERT INTO "contact_keyword" VALUES ('01a205a62f227514a405d7f59497db1e',1,'01a205a62f087f9cb269569537b71c51',NULL,'01a205a62e657ffeadf649bf9066a6ba');
INSERT INTO "contact_keyword" VALUES ('01a205a62f247746803a4dc4878d8ab2',1,'01a205a62f187573bcab344059949bed','01a205a62ecc7765ab90a41b09fd5fd6',NULL);
INSERT INTO "contact_keyword" VALUES ('01a205a62f26702f8ba9cbdbc9c7eebb',1,'01a205a62f187573bcab344059949bed','01a205a62eac727b9fb866a90f425055',NULL);
INSERT INTO "contact_keyword" VALUES ('01a205a62f27771aa5d227d76b217ee8',1,'01a205a62f18741ab669d5ff3f3404c7','01a205a62ec8757896359acb8a3126d4',NULL);
CREATE TABLE contact_note ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), kind VARCHAR(32) NOT NULL, happened_on DATE NOT NULL, follow_up_on DATE, followed_up_on DATE, search_text VARCHAR NOT NULL, text VARCHAR(100000) NOT NULL, CONSTRAINT pk_contact_note PRIMARY KEY (id), CONSTRAINT fk_contact_note_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_contact_note_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "contact_note" VALUES ('01a205a62f8f732a88226d6c423345cc','Ruft an wegen der Fahrradcodierung am Präventionstag: die Polizeistation stellt zwei Kräfte, braucht aber Strom und ein Zelt.',1,'01a205a62e887efbb06c40ded3f230a3',NULL,'call','2026-11-19','2026-11-22',NULL,'ruft an wegen der fahrradcodierung am praventionstag: die polizeistation stellt zwei krafte, braucht aber strom und ein zelt.
ruft an wegen der fahrradcodierung am praventionstag: die polizeistation stellt zwei krafte, braucht aber strom und ein zelt.
ruckruf versprochen, sobald die platze feststehen.','Ruft an wegen der Fahrradcodierung am Präventionstag: die Polizeistation stellt zwei Kräfte, braucht aber Strom und ein Zelt.
Rückruf versprochen, sobald die Plätze feststehen.');
INSERT INTO "contact_note" VALUES ('01a205a62f9174e9ab3f33c26a725935','Lagebild Straßenkriminalität für die März-Sitzung angefragt; kommt als Tischvorlage.',1,'01a205a62e887efbb06c40ded3f230a3',NULL,'mail','2026-10-03',NULL,NULL,'lagebild strassenkriminalitat fur die marz-sitzung angefragt; kommt als tischvorlage.
lagebild strassenkriminalitat fur die marz-sitzung angefragt; kommt als tischvorlage.','Lagebild Straßenkriminalität für die März-Sitzung angefragt; kommt als Tischvorlage.');
INSERT INTO "contact_note" VALUES ('01a205a62f917ee9b147f463fbc99043','Nach der Sitzung: die Streifen im Bahnhofsviertel beginnen nach den Osterferien.',2,'01a205a62e8d7f9b9674a6c365020ac1',NULL,'talk','2026-11-07','2026-11-20','2026-11-21','nach der sitzung: die streifen im bahnhofsviertel beginnen nach den osterferien.
nach der sitzung: die streifen im bahnhofsviertel beginnen nach den osterferien.','Nach der Sitzung: die Streifen im Bahnhofsviertel beginnen nach den Osterferien.');
INSERT INTO "contact_note" VALUES ('01a205a62f937b5fabff2091a88f1625','Besuch in der Beratungsstelle. Wünscht sich das Thema digitale Gewalt im Herbst.',1,NULL,'01a205a62e677be6bdfc9a39527b5e19','visit','2026-09-14','2027-04-21',NULL,'besuch in der beratungsstelle. wunscht sich das thema digitale gewalt im herbst.
besuch in der beratungsstelle. wunscht sich das thema digitale gewalt im herbst.','Besuch in der Beratungsstelle. Wünscht sich das Thema digitale Gewalt im Herbst.');
INSERT INTO "contact_note" VALUES ('01a205a62f9570bebc578463317246d7','Dankbrief für die Spende zum Präventionstag.',1,NULL,'01a205a62e61744196a592b235f8bb2c','letter','2026-07-28',NULL,NULL,'dankbrief fur die spende zum praventionstag.
dankbrief fur die spende zum praventionstag.','Dankbrief für die Spende zum Präventionstag.');
CREATE TABLE correction ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, corrected_on DATE NOT NULL, decision VARCHAR(300) NOT NULL, agenda_item_id CHAR(32), objection_id CHAR(32), meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, is_public BOOLEAN NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_correction PRIMARY KEY (id), CONSTRAINT fk_correction_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, CONSTRAINT fk_correction_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_correction_objection_id_objection FOREIGN KEY(objection_id) REFERENCES objection (id) ON DELETE SET NULL );
CREATE TABLE cost_item ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, year INTEGER, planned_cents INTEGER NOT NULL, actual_cents INTEGER, organization_id CHAR(32), note VARCHAR(1000) NOT NULL, measure_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_cost_item PRIMARY KEY (id), CONSTRAINT fk_cost_item_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_cost_item_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL );
INSERT INTO "cost_item" VALUES ('01a205a636bf7804a31785d26bf5acf6',1,'14 LED-Leuchten mit Montage','cost',2026,1840000,NULL,NULL,'','01a205a635627bd8a1325d1aa2e63c81',0);
INSERT INTO "cost_item" VALUES ('01a205a636c17bec91f74dcfe974d04d',1,'Grünschnitt, zweimal jährlich','cost',2026,260000,128050,NULL,'','01a205a635627bd8a1325d1aa2e63c81',1);
INSERT INTO "cost_item" VALUES ('01a205a636c27eb28d8ba0cf67be18d1',1,'Haushalt der Stadt','own',2026,900000,NULL,NULL,'','01a205a635627bd8a1325d1aa2e63c81',2);
INSERT INTO "cost_item" VALUES ('01a205a636c4701aafbceeaa20e498b7',1,'Landesmittel KOMPASS','funding',2026,1200000,NULL,NULL,'','01a205a635627bd8a1325d1aa2e63c81',3);
CREATE TABLE counter ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, series VARCHAR(40) NOT NULL, "key" VARCHAR(200) NOT NULL, last INTEGER NOT NULL, CONSTRAINT pk_counter PRIMARY KEY (id) );
INSERT INTO "counter" VALUES ('01a205a6311c7d0aa0ae1d8015157fce',12,'assignment','M-2025-',11);
INSERT INTO "counter" VALUES ('01a205a6328b73558571bb8343b5de12',5,'resolution','2026-12-',4);
INSERT INTO "counter" VALUES ('01a205a632ff763eaf8e10a01d0fe900',8,'assignment','M-2026-',16);
INSERT INTO "counter" VALUES ('01a205a6348d723086a5c89f687505c6',7,'paper','PR-2026/',9);
CREATE TABLE crime_figure ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, offence_key VARCHAR(12) NOT NULL, offence VARCHAR(200) NOT NULL, area_key VARCHAR(12) NOT NULL, area_name VARCHAR(200) NOT NULL, area_kind VARCHAR(20) NOT NULL, cases INTEGER, rate FLOAT, rate_base VARCHAR(60) NOT NULL, attempts INTEGER, solved INTEGER, clearance FLOAT, suspects INTEGER, source_id CHAR(32) NOT NULL, area_id CHAR(32), CONSTRAINT pk_crime_figure PRIMARY KEY (id), CONSTRAINT fk_crime_figure_area_id_area FOREIGN KEY(area_id) REFERENCES area (id) ON DELETE SET NULL, CONSTRAINT fk_crime_figure_source_id_crime_source FOREIGN KEY(source_id) REFERENCES crime_source (id) ON DELETE CASCADE );
INSERT INTO "crime_figure" VALUES ('01a205a6384e79c399fd222868d3e544',1,'------','Straftaten insgesamt','06998','Musterland','LK',9870,4704.5,'Zensus 2011',NULL,6120,62.0,NULL,'01a205a638497613856e75cc47584998','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a6384e7cee9828fcdcef6f50eb',1,'------','Straftaten insgesamt','06997','Tannwald','LK',6020,3904.0,'Zensus 2011',NULL,3900,64.8,NULL,'01a205a638497613856e75cc47584998','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a6384e7e658cad4ab9258b497d',1,'------','Straftaten insgesamt','06996','Brückstadt','KfS',12300,10024.4,'Zensus 2011',NULL,7010,57.0,NULL,'01a205a638497613856e75cc47584998','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a6384f701c86a10db1cf8f392b',1,'892000','Gewaltkriminalität','06998','Musterland','LK',388,184.9,'Zensus 2011',NULL,310,79.9,NULL,'01a205a638497613856e75cc47584998','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a6384f716e97c0d9289a26dd75',1,'892000','Gewaltkriminalität','06997','Tannwald','LK',201,130.4,'Zensus 2011',NULL,168,83.6,NULL,'01a205a638497613856e75cc47584998','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a6384f72ad9ba10f421631227d',1,'892000','Gewaltkriminalität','06996','Brückstadt','KfS',566,461.3,'Zensus 2011',NULL,431,76.1,NULL,'01a205a638497613856e75cc47584998','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a6384f73e4bbae07114d1767e8',1,'***300','Diebstahl von Fahrrädern','06998','Musterland','LK',512,244.0,'Zensus 2011',NULL,31,6.1,NULL,'01a205a638497613856e75cc47584998','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a6384f753fb14e961798b9e34d',1,'***300','Diebstahl von Fahrrädern','06997','Tannwald','LK',188,121.9,'Zensus 2011',NULL,14,7.4,NULL,'01a205a638497613856e75cc47584998','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a6384f76829ff8a6e2db6c3dec',1,'***300','Diebstahl von Fahrrädern','06996','Brückstadt','KfS',1020,831.3,'Zensus 2011',NULL,61,6.0,NULL,'01a205a638497613856e75cc47584998','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a6385c71108389821e93c09d03',1,'------','Straftaten insgesamt','06998','Musterland','LK',9410,4468.2,'Zensus 2011',NULL,5880,62.5,NULL,'01a205a6385b721b8ec164caf0628fe3','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a6385c72ecbc460a8a6e0603f4',1,'------','Straftaten insgesamt','06997','Tannwald','LK',5890,3827.2,'Zensus 2011',NULL,3780,64.2,NULL,'01a205a6385b721b8ec164caf0628fe3','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a6385c7451924c40e27f69a65a',1,'------','Straftaten insgesamt','06996','Brückstadt','KfS',11800,9585.7,'Zensus 2011',NULL,6840,58.0,NULL,'01a205a6385b721b8ec164caf0628fe3','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a6385c759d8ee66f7ecfb960fd',1,'892000','Gewaltkriminalität','06998','Musterland','LK',361,171.4,'Zensus 2011',NULL,298,82.5,NULL,'01a205a6385b721b8ec164caf0628fe3','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a6385c78b7bb327259cf3954c1',1,'892000','Gewaltkriminalität','06997','Tannwald','LK',196,127.4,'Zensus 2011',NULL,160,81.6,NULL,'01a205a6385b721b8ec164caf0628fe3','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a6385c7a1ca031dd9ea93af618',1,'892000','Gewaltkriminalität','06996','Brückstadt','KfS',540,438.7,'Zensus 2011',NULL,420,77.8,NULL,'01a205a6385b721b8ec164caf0628fe3','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a6385c7b628f5da76e94b0fd09',1,'***300','Diebstahl von Fahrrädern','06998','Musterland','LK',478,227.0,'Zensus 2011',NULL,30,6.3,NULL,'01a205a6385b721b8ec164caf0628fe3','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a6385c7ca0ad98f7d744f9f03d',1,'***300','Diebstahl von Fahrrädern','06997','Tannwald','LK',180,117.0,'Zensus 2011',NULL,15,8.3,NULL,'01a205a6385b721b8ec164caf0628fe3','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a6385c7dd3b8aaffda2cf108b7',1,'***300','Diebstahl von Fahrrädern','06996','Brückstadt','KfS',988,802.6,'Zensus 2011',NULL,58,5.9,NULL,'01a205a6385b721b8ec164caf0628fe3','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a6385f7e448e6b82ed5fa4766c',1,'------','Straftaten insgesamt','06998','Musterland','LK',9960,4718.1,'Zensus 2011',NULL,6290,63.2,NULL,'01a205a6385e7f96893a9b5f255fe939','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a63860700da2968c2d208ca157',1,'------','Straftaten insgesamt','06997','Tannwald','LK',6110,3980.5,'Zensus 2011',NULL,3940,64.5,NULL,'01a205a6385e7f96893a9b5f255fe939','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a638607162bd59701dd1df0baf',1,'------','Straftaten insgesamt','06996','Brückstadt','KfS',12540,10121.1,'Zensus 2011',NULL,7260,57.9,NULL,'01a205a6385e7f96893a9b5f255fe939','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a6386072a7a8ef8f9e5166f264',1,'892000','Gewaltkriminalität','06998','Musterland','LK',402,190.4,'Zensus 2011',NULL,329,81.8,NULL,'01a205a6385e7f96893a9b5f255fe939','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a6386073e78f6ada4550b3e1b0',1,'892000','Gewaltkriminalität','06997','Tannwald','LK',214,139.4,'Zensus 2011',NULL,178,83.2,NULL,'01a205a6385e7f96893a9b5f255fe939','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a638607525861026ae6637fd05',1,'892000','Gewaltkriminalität','06996','Brückstadt','KfS',581,468.9,'Zensus 2011',NULL,447,76.9,NULL,'01a205a6385e7f96893a9b5f255fe939','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a63860773f90e067ca33842d2e',1,'***300','Diebstahl von Fahrrädern','06998','Musterland','LK',455,215.5,'Zensus 2011',NULL,34,7.5,NULL,'01a205a6385e7f96893a9b5f255fe939','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a6386078839facf048f2c7d985',1,'***300','Diebstahl von Fahrrädern','06997','Tannwald','LK',176,114.7,'Zensus 2011',NULL,13,7.4,NULL,'01a205a6385e7f96893a9b5f255fe939','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a6386079c7abb9ebc45abf74b6',1,'***300','Diebstahl von Fahrrädern','06996','Brückstadt','KfS',1011,816.0,'Zensus 2011',NULL,63,6.2,NULL,'01a205a6385e7f96893a9b5f255fe939','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a638637609a73f9ba3a3bf17c2',1,'------','Straftaten insgesamt','06998','Musterland','LK',10310,4949.6,'Zensus 2022',NULL,6510,63.1,NULL,'01a205a6386279b6a172372d6d756b9e','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a63863787a8e61dde81d01c3b7',1,'------','Straftaten insgesamt','06997','Tannwald','LK',6240,4110.7,'Zensus 2022',NULL,4010,64.3,NULL,'01a205a6386279b6a172372d6d756b9e','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a638637b30bced6ca3b5277eab',1,'------','Straftaten insgesamt','06996','Brückstadt','KfS',13020,10760.3,'Zensus 2022',NULL,7480,57.5,NULL,'01a205a6386279b6a172372d6d756b9e','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a638637cd3bf02ee960fdb8918',1,'892000','Gewaltkriminalität','06998','Musterland','LK',431,206.9,'Zensus 2022',NULL,350,81.2,NULL,'01a205a6386279b6a172372d6d756b9e','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a638637e22ae11cf1c40a7e8e4',1,'892000','Gewaltkriminalität','06997','Tannwald','LK',220,144.9,'Zensus 2022',NULL,181,82.3,NULL,'01a205a6386279b6a172372d6d756b9e','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a638637f6cb2fc67a07a38e092',1,'892000','Gewaltkriminalität','06996','Brückstadt','KfS',622,514.0,'Zensus 2022',NULL,473,76.0,NULL,'01a205a6386279b6a172372d6d756b9e','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a6386470b280115ca00bf84e2b',1,'***300','Diebstahl von Fahrrädern','06998','Musterland','LK',431,206.9,'Zensus 2022',NULL,28,6.5,NULL,'01a205a6386279b6a172372d6d756b9e','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a6386471f398728fc2307c06f1',1,'***300','Diebstahl von Fahrrädern','06997','Tannwald','LK',181,119.2,'Zensus 2022',NULL,12,6.6,NULL,'01a205a6386279b6a172372d6d756b9e','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a63864732abc3e9d7cbe855f7e',1,'***300','Diebstahl von Fahrrädern','06996','Brückstadt','KfS',1046,864.5,'Zensus 2022',NULL,59,5.6,NULL,'01a205a6386279b6a172372d6d756b9e','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a638677112a58e0bdd0e11fd8a',1,'------','Straftaten insgesamt','06998','Musterland','LK',10148,4843.9,'Zensus 2022',NULL,6454,63.6,NULL,'01a205a638667492a048150483afdd16','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a6386772cc887878e8c60702aa',1,'------','Straftaten insgesamt','06997','Tannwald','LK',6180,4076.5,'Zensus 2022',NULL,3990,64.6,NULL,'01a205a638667492a048150483afdd16','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a638677483ad52be79884963c7',1,'------','Straftaten insgesamt','06996','Brückstadt','KfS',12870,10557.8,'Zensus 2022',NULL,7390,57.4,NULL,'01a205a638667492a048150483afdd16','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a6386775de9482302911d800a0',1,'892000','Gewaltkriminalität','06998','Musterland','LK',412,196.7,'Zensus 2022',NULL,336,81.6,NULL,'01a205a638667492a048150483afdd16','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a638677726bd3cc4122112f25e',1,'892000','Gewaltkriminalität','06997','Tannwald','LK',209,137.9,'Zensus 2022',NULL,174,83.3,NULL,'01a205a638667492a048150483afdd16','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a638677870a3461871d16efc43',1,'892000','Gewaltkriminalität','06996','Brückstadt','KfS',604,495.5,'Zensus 2022',NULL,466,77.2,NULL,'01a205a638667492a048150483afdd16','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "crime_figure" VALUES ('01a205a6386779aaaf9f8122b747b047',1,'***300','Diebstahl von Fahrrädern','06998','Musterland','LK',402,191.9,'Zensus 2022',NULL,29,7.2,NULL,'01a205a638667492a048150483afdd16','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "crime_figure" VALUES ('01a205a638677ae8b23bc6bf5656a551',1,'***300','Diebstahl von Fahrrädern','06997','Tannwald','LK',174,114.8,'Zensus 2022',NULL,12,6.9,NULL,'01a205a638667492a048150483afdd16','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "crime_figure" VALUES ('01a205a638677c2482cdd06558142b1e',1,'***300','Diebstahl von Fahrrädern','06996','Brückstadt','KfS',1032,846.6,'Zensus 2022',NULL,57,5.5,NULL,'01a205a638667492a048150483afdd16','01a205a6384b7049aa27ac5da96ec3d5');
CREATE TABLE crime_source ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, file_name VARCHAR(255) NOT NULL, year INTEGER NOT NULL, months INTEGER NOT NULL, level VARCHAR(20) NOT NULL, version VARCHAR(200) NOT NULL, imported_on DATE, CONSTRAINT pk_crime_source PRIMARY KEY (id) );
INSERT INTO "crime_source" VALUES ('01a205a638497613856e75cc47584998',1,'KR-F-01-T01-Kreise_2020_erfunden.csv',2020,12,'county','','2026-11-22');
INSERT INTO "crime_source" VALUES ('01a205a6385b721b8ec164caf0628fe3',1,'KR-F-01-T01-Kreise_2021_erfunden.csv',2021,12,'county','','2026-11-22');
INSERT INTO "crime_source" VALUES ('01a205a6385e7f96893a9b5f255fe939',1,'KR-F-01-T01-Kreise_2022_erfunden.csv',2022,12,'county','','2026-11-22');
INSERT INTO "crime_source" VALUES ('01a205a6386279b6a172372d6d756b9e',1,'KR-F-01-T01-Kreise_2023_erfunden.csv',2023,12,'county','','2026-11-22');
INSERT INTO "crime_source" VALUES ('01a205a638667492a048150483afdd16',1,'KR-F-01-T01-Kreise_2024_erfunden.csv',2024,12,'county','','2026-11-22');
CREATE TABLE criterion ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(300) NOT NULL, hint VARCHAR(1000) NOT NULL, most_points INTEGER NOT NULL, weight INTEGER NOT NULL, programme_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_criterion PRIMARY KEY (id), CONSTRAINT fk_criterion_programme_id_funding_programme FOREIGN KEY(programme_id) REFERENCES funding_programme (id) ON DELETE CASCADE );
INSERT INTO "criterion" VALUES ('01a205a63747742faab2aaff499a8071',1,'Bedarf und Faktenlage','Ist der Bedarf belegt?',5,2,'01a205a6373f72198da23faf6f357861',0);
INSERT INTO "criterion" VALUES ('01a205a6374972ed86b5e8a193b721fd',1,'Ziel und Wirkung','Ist das Ziel messbar, ist die Wirkung zu erwarten?',5,2,'01a205a6373f72198da23faf6f357861',1);
INSERT INTO "criterion" VALUES ('01a205a6374a70f0ae07505b43953db4',1,'Vernetzung','Wer macht mit, wer wird erreicht?',5,1,'01a205a6373f72198da23faf6f357861',2);
INSERT INTO "criterion" VALUES ('01a205a6374a7d2698246e25c1b3ff1d',1,'Kosten und Nutzen','Sind die Kosten angemessen?',5,1,'01a205a6373f72198da23faf6f357861',3);
CREATE TABLE data_request ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, person_id CHAR(32), received_on DATE NOT NULL, answered_on DATE, note VARCHAR(10000) NOT NULL, CONSTRAINT pk_data_request PRIMARY KEY (id), CONSTRAINT fk_data_request_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL );
CREATE TABLE date_poll ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, title VARCHAR(300) NOT NULL, place VARCHAR(300) NOT NULL, reply_by DATE, secret VARCHAR(64) NOT NULL, meeting_id CHAR(32), CONSTRAINT pk_date_poll PRIMARY KEY (id), CONSTRAINT fk_date_poll_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE, CONSTRAINT fk_date_poll_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL );
INSERT INTO "date_poll" VALUES ('01a205a6340f7c949f22f90104be4699',1,'01a205a62f4e70429f3904bc3b39655b','Klausurtagung 2027','Rathaus, Sitzungssaal Mansbach','2026-12-06','b6f2d956d7fc9aa0b83cfc32d67295406f167305943b68d07f623768e7c36fe5',NULL);
CREATE TABLE deputy ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, membership_id CHAR(32) NOT NULL, person_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_deputy PRIMARY KEY (id), CONSTRAINT fk_deputy_membership_id_membership FOREIGN KEY(membership_id) REFERENCES membership (id) ON DELETE CASCADE, CONSTRAINT fk_deputy_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "deputy" VALUES ('01a205a62f6977dbb723b5112d2b8476',1,'01a205a62f667287b7cd7b9b1cb5b28d','01a205a62eac727b9fb866a90f425055',0);
CREATE TABLE distinct_pair ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, first_id CHAR(32) NOT NULL, second_id CHAR(32) NOT NULL, CONSTRAINT pk_distinct_pair PRIMARY KEY (id) );
CREATE TABLE election ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, office VARCHAR(300) NOT NULL, is_secret BOOLEAN NOT NULL, agenda_item_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_election PRIMARY KEY (id), CONSTRAINT fk_election_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE );
CREATE TABLE election_ballot ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, no INTEGER NOT NULL, abstentions INTEGER NOT NULL, invalid INTEGER NOT NULL, recused INTEGER NOT NULL, not_voting INTEGER NOT NULL, taken_at TIME, drawn VARCHAR(300) NOT NULL, remark VARCHAR(1000) NOT NULL, election_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_election_ballot PRIMARY KEY (id), CONSTRAINT fk_election_ballot_election_id_election FOREIGN KEY(election_id) REFERENCES election (id) ON DELETE CASCADE );
CREATE TABLE erasure ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, contact_id CHAR(32) NOT NULL, erased_on DATE NOT NULL, reason VARCHAR(300) NOT NULL, backups_until DATE, kept VARCHAR(10000) NOT NULL, CONSTRAINT pk_erasure PRIMARY KEY (id) );
CREATE TABLE field_of_action ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(200) NOT NULL, number VARCHAR(20) NOT NULL, plan_id CHAR(32), position INTEGER NOT NULL, CONSTRAINT pk_field_of_action PRIMARY KEY (id), CONSTRAINT fk_field_of_action_plan_id_plan FOREIGN KEY(plan_id) REFERENCES "plan" (id) ON DELETE SET NULL );
INSERT INTO "field_of_action" VALUES ('01a205a6354870218b40bd5965a27bee',1,'Sichere öffentliche Räume','1',NULL,0);
INSERT INTO "field_of_action" VALUES ('01a205a6354871e8a36ce997febb5207',1,'Sichere Nachbarschaft','2',NULL,1);
INSERT INTO "field_of_action" VALUES ('01a205a6354872d9b24384abf2fdc9ae',1,'Kinder und Jugend','3',NULL,2);
INSERT INTO "field_of_action" VALUES ('01a205a6354873a99ba8e5f52b6163d4',1,'Schutz vor Gewalt','4',NULL,3);
INSERT INTO "field_of_action" VALUES ('01a205a63548746b98493f0194d4f3b9',1,'Sucht','5',NULL,4);
CREATE TABLE figure_series ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, name VARCHAR(200) NOT NULL, unit VARCHAR(60) NOT NULL, basis VARCHAR(200) NOT NULL, aspect VARCHAR(32) NOT NULL, direction VARCHAR(32) NOT NULL, interval VARCHAR(32) NOT NULL, source VARCHAR(200) NOT NULL, target FLOAT, area_id CHAR(32), district_id CHAR(32), offence_key VARCHAR(12) NOT NULL, figure VARCHAR(20) NOT NULL, search_text VARCHAR NOT NULL, note VARCHAR(100000) NOT NULL, CONSTRAINT pk_figure_series PRIMARY KEY (id), CONSTRAINT fk_figure_series_area_id_area FOREIGN KEY(area_id) REFERENCES area (id) ON DELETE SET NULL, CONSTRAINT fk_figure_series_district_id_keyword FOREIGN KEY(district_id) REFERENCES keyword (id) ON DELETE SET NULL );
INSERT INTO "figure_series" VALUES ('01a205a638557895aa09422017129454','Straftaten insgesamt, Häufigkeitszahl',1,'2026-11-22 23:45:09.205563','2026-11-22 23:45:09.205575','root',NULL,'Straftaten insgesamt, Häufigkeitszahl','je 100.000 Einwohner','','objective','down','year','Polizeiliche Kriminalstatistik',NULL,'01a205a6384a7dcdabcaa2a1784bbec1',NULL,'------','rate','straftaten insgesamt, haufigkeitszahl
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a205a638557e1bbeeb15043f2b6785','Straftaten insgesamt',1,'2026-11-22 23:45:09.205899','2026-11-22 23:45:09.205908','root',NULL,'Straftaten insgesamt','Fälle','','objective','down','year','Polizeiliche Kriminalstatistik',NULL,'01a205a6384a7dcdabcaa2a1784bbec1',NULL,'------','cases','straftaten insgesamt
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a205a63856703785f3be4bdda2f3c0','Straftaten insgesamt, Aufklärungsquote',1,'2026-11-22 23:45:09.206028','2026-11-22 23:45:09.206035','root',NULL,'Straftaten insgesamt, Aufklärungsquote','%','','objective','up','year','Polizeiliche Kriminalstatistik',NULL,'01a205a6384a7dcdabcaa2a1784bbec1',NULL,'------','clearance','straftaten insgesamt, aufklarungsquote
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a205a6385672158db42b1a1aaf86af','Gewaltkriminalität, Häufigkeitszahl',1,'2026-11-22 23:45:09.206143','2026-11-22 23:45:09.206150','root',NULL,'Gewaltkriminalität, Häufigkeitszahl','je 100.000 Einwohner','','objective','down','year','Polizeiliche Kriminalstatistik',NULL,'01a205a6384a7dcdabcaa2a1784bbec1',NULL,'892000','rate','gewaltkriminalitat, haufigkeitszahl
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a205a6385673e1895a48bb62fed9bd','Gewaltkriminalität',1,'2026-11-22 23:45:09.206259','2026-11-22 23:45:09.206267','root',NULL,'Gewaltkriminalität','Fälle','','objective','down','year','Polizeiliche Kriminalstatistik',NULL,'01a205a6384a7dcdabcaa2a1784bbec1',NULL,'892000','cases','gewaltkriminalitat
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a205a6385675c0a775d98d81acd6e3','Gewaltkriminalität, Aufklärungsquote',1,'2026-11-22 23:45:09.206371','2026-11-22 23:45:09.206378','root',NULL,'Gewaltkriminalität, Aufklärungsquote','%','','objective','up','year','Polizeiliche Kriminalstatistik',NULL,'01a205a6384a7dcdabcaa2a1784bbec1',NULL,'892000','clearance','gewaltkriminalitat, aufklarungsquote
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a205a638567788b550346e85283869','Diebstahl von Fahrrädern, Häufigkeitszahl',1,'2026-11-22 23:45:09.206483','2026-11-22 23:45:09.206490','root',NULL,'Diebstahl von Fahrrädern, Häufigkeitszahl','je 100.000 Einwohner','','objective','down','year','Polizeiliche Kriminalstatistik',NULL,'01a205a6384a7dcdabcaa2a1784bbec1',NULL,'***300','rate','diebstahl von fahrradern, haufigkeitszahl
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a205a6385679528eb22e98232ad44a','Diebstahl von Fahrrädern',1,'2026-11-22 23:45:09.206595','2026-11-22 23:45:09.206603','root',NULL,'Diebstahl von Fahrrädern','Fälle','','objective','down','year','Polizeiliche Kriminalstatistik',NULL,'01a205a6384a7dcdabcaa2a1784bbec1',NULL,'***300','cases','diebstahl von fahrradern
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a205a638567b0e889ecc4af2a0a20c','Diebstahl von Fahrrädern, Aufklärungsquote',1,'2026-11-22 23:45:09.206703','2026-11-22 23:45:09.206717','root',NULL,'Diebstahl von Fahrrädern, Aufklärungsquote','%','','objective','up','year','Polizeiliche Kriminalstatistik',NULL,'01a205a6384a7dcdabcaa2a1784bbec1',NULL,'***300','clearance','diebstahl von fahrradern, aufklarungsquote
polizeiliche kriminalstatistik','');
INSERT INTO "figure_series" VALUES ('01a205a638777b61ba8935548aabb16b','Fühlen sich abends in der Innenstadt sicher',1,'2026-11-22 23:45:09.239731','2026-11-22 23:45:09.239737','root',NULL,'Fühlen sich abends in der Innenstadt sicher','%','Befragte ab 14 Jahren','subjective','up','year','Bürgerbefragung der Stadt',65.0,'01a205a6383f7f549bcfd14d1353c4ed',NULL,'','','fuhlen sich abends in der innenstadt sicher
burgerbefragung der stadt','');
INSERT INTO "figure_series" VALUES ('01a205a63882794fb6477fd5715b66ae','Beschwerden zur Bahnhofsunterführung',1,'2026-11-22 23:45:09.250599','2026-11-22 23:45:09.250604','root',NULL,'Beschwerden zur Bahnhofsunterführung','Anrufe','','objective','down','half_year','Bürgertelefon',NULL,'01a205a6383f7f549bcfd14d1353c4ed',NULL,'','','beschwerden zur bahnhofsunterfuhrung
burgertelefon','');
INSERT INTO "figure_series" VALUES ('01a205a63888791fb951621eddf427af','Fahrraddiebstähle in der Stadt',1,'2026-11-22 23:45:09.256589','2026-11-22 23:45:09.256594','root',NULL,'Fahrraddiebstähle in der Stadt','Fälle','','objective','down','year','Polizeistation Musterau',NULL,'01a205a6383f7f549bcfd14d1353c4ed',NULL,'','','fahrraddiebstahle in der stadt
polizeistation musterau','');
CREATE TABLE funding_application ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, measure_id CHAR(32), organization_id CHAR(32), person_id CHAR(32), applicant VARCHAR(300) NOT NULL, submitted_on DATE, starts_on DATE, ends_on DATE, requested_cents INTEGER NOT NULL, advised_on DATE, decided_on DATE, granted_cents INTEGER, resolution_id CHAR(32), proof_due_on DATE, proof_on DATE, programme_id CHAR(32) NOT NULL, number VARCHAR(60) NOT NULL, state VARCHAR(32) NOT NULL, position INTEGER NOT NULL, search_text VARCHAR NOT NULL, description VARCHAR(1000000) NOT NULL, decision_note VARCHAR(1000000) NOT NULL, proof_note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_funding_application PRIMARY KEY (id), CONSTRAINT fk_funding_application_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE SET NULL, CONSTRAINT fk_funding_application_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_funding_application_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_funding_application_programme_id_funding_programme FOREIGN KEY(programme_id) REFERENCES funding_programme (id) ON DELETE CASCADE, CONSTRAINT fk_funding_application_resolution_id_resolution FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE SET NULL );
INSERT INTO "funding_application" VALUES ('01a205a637557c1aa48f9446d469ce23','Mitternachtssport in der Sporthalle',2,'2026-11-22 23:45:08.949781','2026-11-22 23:45:08.960614','root',NULL,'Mitternachtssport in der Sporthalle',NULL,'01a205a62e6273058660b42a348fd040',NULL,'','2026-10-13','2026-12-12','2027-05-01',300000,NULL,NULL,NULL,NULL,NULL,NULL,'01a205a6373f72198da23faf6f357861','001','submitted',1,'mitternachtssport in der sporthalle
001','','','');
INSERT INTO "funding_application" VALUES ('01a205a6377d7bc88b43fcbd50765d42','Zivilcourage-Training für achte Klassen',2,'2026-11-22 23:45:08.989760','2026-11-22 23:45:08.994042','root',NULL,'Zivilcourage-Training für achte Klassen',NULL,'01a205a62e5f73aabe7d79294eea47ba',NULL,'','2026-10-18','2026-12-17','2027-05-06',240000,NULL,NULL,NULL,NULL,NULL,NULL,'01a205a6373f72198da23faf6f357861','002','submitted',2,'zivilcourage-training fur achte klassen
002','','','');
INSERT INTO "funding_application" VALUES ('01a205a637a4747a9d598a17eb59c2d5','Erzählcafé der Generationen',2,'2026-11-22 23:45:09.028303','2026-11-22 23:45:09.034841','root',NULL,'Erzählcafé der Generationen',NULL,'01a205a62e607446b401438ac528f418',NULL,'','2026-10-23','2026-12-22','2027-05-11',180000,NULL,NULL,NULL,NULL,NULL,NULL,'01a205a6373f72198da23faf6f357861','003','submitted',3,'erzahlcafe der generationen
003','','','');
INSERT INTO "funding_application" VALUES ('01a205a637c7778bad94b638fdfa6ce6','Nachtbus am Wochenende',2,'2026-11-22 23:45:09.063493','2026-11-22 23:45:09.068470','root',NULL,'Nachtbus am Wochenende',NULL,'01a205a62e657ffeadf649bf9066a6ba',NULL,'','2026-10-28','2026-12-27','2027-05-16',300000,NULL,NULL,NULL,NULL,NULL,NULL,'01a205a6373f72198da23faf6f357861','004','submitted',4,'nachtbus am wochenende
004','','','');
INSERT INTO "funding_application" VALUES ('01a205a637ec72adb7283509ee37917b','Graffiti-Werkstatt an der Unterführung',2,'2026-11-22 23:45:09.100190','2026-11-22 23:45:09.104119','root',NULL,'Graffiti-Werkstatt an der Unterführung',NULL,'01a205a62e5e74b4b2276e2d496b698d',NULL,'','2026-11-02','2027-01-01','2027-05-21',220000,NULL,NULL,NULL,NULL,NULL,NULL,'01a205a6373f72198da23faf6f357861','005','submitted',5,'graffiti-werkstatt an der unterfuhrung
005','','','');
INSERT INTO "funding_application" VALUES ('01a205a6380c7bff8debfa08894f27cf','Plakate gegen Wohnungseinbruch',2,'2026-11-22 23:45:09.132772','2026-11-22 23:45:09.136859','root',NULL,'Plakate gegen Wohnungseinbruch',NULL,'01a205a62e61744196a592b235f8bb2c',NULL,'','2026-11-07','2027-01-06','2027-05-26',90000,NULL,NULL,NULL,NULL,NULL,NULL,'01a205a6373f72198da23faf6f357861','006','submitted',6,'plakate gegen wohnungseinbruch
006','','','');
INSERT INTO "funding_application" VALUES ('01a205a6382b7a78a50b90bbac72ab71','Aufsuchende Jugendarbeit am Bahnhof',2,'2026-11-22 23:45:09.163677','2026-11-22 23:45:09.171233','root',NULL,'Aufsuchende Jugendarbeit am Bahnhof','01a205a6364f7b3e9b60e9a8a0d7124b','01a205a62e5472698e42a73ef267f514','01a205a62ec07133bcee152cb5043ff3','','2025-05-01','2025-07-10','2026-06-05',1260000,'2025-04-11','2025-06-20',1260000,NULL,NULL,NULL,'01a205a638287196be6617c03d801ee6','001','granted',1,'aufsuchende jugendarbeit am bahnhof
001
zwei fachkrafte sind an drei abenden der woche am bahnhof unterwegs.','Zwei Fachkräfte sind an drei Abenden der Woche am Bahnhof unterwegs.','','');
CREATE TABLE funding_programme ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, side VARCHAR(32) NOT NULL, funder VARCHAR(300) NOT NULL, organization_id CHAR(32), committee_id CHAR(32), opens_on DATE, closes_on DATE, is_yearly BOOLEAN NOT NULL, quota_percent FLOAT, most_cents INTEGER, own_percent FLOAT, needs_advice BOOLEAN NOT NULL, budget_cents INTEGER, least_points FLOAT, proof_months INTEGER NOT NULL, website VARCHAR(300) NOT NULL, search_text VARCHAR NOT NULL, conditions VARCHAR(1000000) NOT NULL, note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_funding_programme PRIMARY KEY (id), CONSTRAINT fk_funding_programme_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE SET NULL, CONSTRAINT fk_funding_programme_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL );
INSERT INTO "funding_programme" VALUES ('01a205a6373f72198da23faf6f357861','Lokaler Aktionsplan Musterau',1,'2026-11-22 23:45:08.927152','2026-11-22 23:45:08.927159','root',NULL,'Lokaler Aktionsplan Musterau','given','Stadt Musterau',NULL,'01a205a62f4e70429f3904bc3b39655b','2026-09-23','2026-12-04',0,NULL,300000,10.0,0,1000000,15.0,6,'','lokaler aktionsplan musterau
stadt musterau','Projekte in Musterau
Abschluss im laufenden Jahr','');
INSERT INTO "funding_programme" VALUES ('01a205a638287196be6617c03d801ee6','Landesprogramm Kommunale Prävention',1,'2026-11-22 23:45:09.160117','2026-11-22 23:45:09.160122','root',NULL,'Landesprogramm Kommunale Prävention','received','Land',NULL,NULL,NULL,'2025-10-15',1,90.0,NULL,10.0,1,NULL,NULL,6,'','landesprogramm kommunale pravention
land','Keine Investitionen
Beratung vor dem Antrag
Eigenanteil mindestens 10 %','');
CREATE TABLE generated_file ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, document VARCHAR(60) NOT NULL, record_id CHAR(32) NOT NULL, sha256 VARCHAR(64) NOT NULL, written_at DATETIME NOT NULL, path VARCHAR(4096) NOT NULL, CONSTRAINT pk_generated_file PRIMARY KEY (id) );
CREATE TABLE import_layout ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, fingerprint VARCHAR(64) NOT NULL, name VARCHAR(300) NOT NULL, columns VARCHAR(100000) NOT NULL, CONSTRAINT pk_import_layout PRIMARY KEY (id), CONSTRAINT uq_import_layout_fingerprint UNIQUE (fingerprint) );
CREATE TABLE indicator ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(200) NOT NULL, aspect VARCHAR(32) NOT NULL, unit VARCHAR(60) NOT NULL, direction VARCHAR(32) NOT NULL, base FLOAT, base_on DATE, target FLOAT, target_on DATE, source VARCHAR(200) NOT NULL, series_id CHAR(32), measure_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_indicator PRIMARY KEY (id), CONSTRAINT fk_indicator_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_indicator_series_id_figure_series FOREIGN KEY(series_id) REFERENCES figure_series (id) ON DELETE SET NULL );
INSERT INTO "indicator" VALUES ('01a205a636d27e08b36803cdae0f346f',1,'Beleuchtungsstärke','objective','lx','up',4.5,'2026-02-20',10.0,'2026-12-31','',NULL,'01a205a635627bd8a1325d1aa2e63c81',0);
INSERT INTO "indicator" VALUES ('01a205a636dc7fe79751667bac9eef08',1,'meiden die Unterführung im Dunkeln','subjective','% der Befragten','down',34.7,'2025-11-14',17.0,'2026-12-31','',NULL,'01a205a635627bd8a1325d1aa2e63c81',1);
INSERT INTO "indicator" VALUES ('01a205a636de7d21b600bf149c9095d5',1,'Beratungen im Jahr','objective','Gespräche','up',0.0,'2025-04-01',60.0,'2025-12-31','',NULL,'01a205a6363e7dc1a7f6beda99e979b7',0);
INSERT INTO "indicator" VALUES ('01a205a636e57f5e80f660e7e230b168',1,'fühlen sich am Telefon sicher','subjective','% der Befragten','up',41.0,'2025-04-01',60.0,'2025-12-31','',NULL,'01a205a6363e7dc1a7f6beda99e979b7',1);
INSERT INTO "indicator" VALUES ('01a205a636e973e5bc6ac16d791fe8c1',1,'Teilnehmende im Schnitt','objective','Jugendliche','up',0.0,'2026-01-09',40.0,'2026-06-30','',NULL,'01a205a6365b7097bdf0cff6b6ba1964',0);
CREATE TABLE indicator_reading ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, measured_on DATE NOT NULL, value FLOAT NOT NULL, source VARCHAR(200) NOT NULL, note VARCHAR(1000) NOT NULL, indicator_id CHAR(32) NOT NULL, CONSTRAINT pk_indicator_reading PRIMARY KEY (id), CONSTRAINT fk_indicator_reading_indicator_id_indicator FOREIGN KEY(indicator_id) REFERENCES indicator (id) ON DELETE CASCADE );
INSERT INTO "indicator_reading" VALUES ('01a205a636da7490ad4569fa29df5528',1,'2026-03-28',6.2,'','Messung nach dem Grünschnitt','01a205a636d27e08b36803cdae0f346f');
INSERT INTO "indicator_reading" VALUES ('01a205a636e17048bf0b25cd2d589fea',1,'2025-07-01',21.0,'','','01a205a636de7d21b600bf149c9095d5');
INSERT INTO "indicator_reading" VALUES ('01a205a636e27d99871a7bf000c617bd',1,'2025-10-01',48.0,'','','01a205a636de7d21b600bf149c9095d5');
INSERT INTO "indicator_reading" VALUES ('01a205a636e47cca8fb6870e6e2a6173',1,'2026-01-05',74.0,'','','01a205a636de7d21b600bf149c9095d5');
INSERT INTO "indicator_reading" VALUES ('01a205a636e77856b32a6556f04b74e3',1,'2026-01-05',63.0,'','Fragebogen nach der Beratung','01a205a636e57f5e80f660e7e230b168');
INSERT INTO "indicator_reading" VALUES ('01a205a636eb74ca81e2a50083cc6f07',1,'2026-01-30',22.0,'','','01a205a636e973e5bc6ac16d791fe8c1');
INSERT INTO "indicator_reading" VALUES ('01a205a636ed76919f535eefb91ed611',1,'2026-02-27',31.0,'','','01a205a636e973e5bc6ac16d791fe8c1');
INSERT INTO "indicator_reading" VALUES ('01a205a636ef77989240e071b14e535c',1,'2026-03-27',37.0,'','','01a205a636e973e5bc6ac16d791fe8c1');
CREATE TABLE invitee ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32) NOT NULL, kind VARCHAR(32) NOT NULL, extent VARCHAR(32) NOT NULL, channel VARCHAR(32) NOT NULL, source VARCHAR(32) NOT NULL, in_place_of_id CHAR(32), sent_on DATE, received_on DATE, reply VARCHAR(32) NOT NULL, represented_by_id CHAR(32), note VARCHAR(300) NOT NULL, meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_invitee PRIMARY KEY (id), CONSTRAINT fk_invitee_in_place_of_id_person FOREIGN KEY(in_place_of_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_invitee_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_invitee_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, CONSTRAINT fk_invitee_represented_by_id_person FOREIGN KEY(represented_by_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "invitee" VALUES ('01a205a6300f71bd960514035ebe3a6c',2,'01a205a62e72762fb1a83938d4cdd5ba','voting','all','email','member',NULL,'2025-05-20','2025-05-20','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',0);
INSERT INTO "invitee" VALUES ('01a205a630117c95abece2e7756da6a7',2,'01a205a62e887efbb06c40ded3f230a3','voting','all','email','member',NULL,'2025-05-20','2025-05-20','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',1);
INSERT INTO "invitee" VALUES ('01a205a630137390adbeec9ca93bc058',2,'01a205a62e8d7f9b9674a6c365020ac1','voting','all','email','member',NULL,'2025-05-20','2025-05-20','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',2);
INSERT INTO "invitee" VALUES ('01a205a63014799eac835e12bfaa73d3',2,'01a205a62e927a4eb89e719adab22d34','voting','all','email','member',NULL,'2025-05-20','2025-05-20','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',3);
INSERT INTO "invitee" VALUES ('01a205a6301673ca87b25ffc5c0b2c7a',2,'01a205a62e967fedba727d09dbfe4f55','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',4);
INSERT INTO "invitee" VALUES ('01a205a630177e90bedda30594b5ad3c',2,'01a205a62e9b737fbee6bfce07ae53e6','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',5);
INSERT INTO "invitee" VALUES ('01a205a630197a6680f1776e9ee79fbe',2,'01a205a62e9f79adbc617dd80480ed70','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',6);
INSERT INTO "invitee" VALUES ('01a205a6301b76d5a9251ed1a0353978',2,'01a205a62ea37c30a27628d07b32b89b','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',7);
INSERT INTO "invitee" VALUES ('01a205a6301d72e780e11b06c169fe23',2,'01a205a62ea87066bccd2616e6dd479a','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',8);
INSERT INTO "invitee" VALUES ('01a205a6301e7caea30c615424b31aaa',2,'01a205a62eb07593982e08e8b6a178a3','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',9);
INSERT INTO "invitee" VALUES ('01a205a6302075cfabd3fe625035672c',2,'01a205a62eb47286b694aede5bc3c579','voting','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',10);
INSERT INTO "invitee" VALUES ('01a205a630227365ab6ef84febaa48af',2,'01a205a62eb872799eae79f268552a24','advisory','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',11);
INSERT INTO "invitee" VALUES ('01a205a630237ddcbafb4c6bb45d1e30',2,'01a205a62ebc7331ae9d5204aef97d22','advisory','all','post','member',NULL,'2025-05-20','2025-05-23','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',12);
INSERT INTO "invitee" VALUES ('01a205a63025752fb286d1592d70ea6e',2,'01a205a62ec07133bcee152cb5043ff3','administration','all','email','member',NULL,'2025-05-20','2025-05-20','none',NULL,'','01a205a62fe2711ba05923c7894ebf18',13);
INSERT INTO "invitee" VALUES ('01a205a630a27b52a80b346fdee50861',2,'01a205a62e72762fb1a83938d4cdd5ba','voting','all','email','member',NULL,'2025-08-20','2025-08-20','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',0);
INSERT INTO "invitee" VALUES ('01a205a630a47290bec8cd662b1fb761',2,'01a205a62e887efbb06c40ded3f230a3','voting','all','email','member',NULL,'2025-08-20','2025-08-20','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',1);
INSERT INTO "invitee" VALUES ('01a205a630a5781cb24c98eb9d6d5344',2,'01a205a62e8d7f9b9674a6c365020ac1','voting','all','email','member',NULL,'2025-08-20','2025-08-20','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',2);
INSERT INTO "invitee" VALUES ('01a205a630a67bac801e8fe074816996',2,'01a205a62e927a4eb89e719adab22d34','voting','all','email','member',NULL,'2025-08-20','2025-08-20','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',3);
INSERT INTO "invitee" VALUES ('01a205a630a879cf9d23e4569a07b697',2,'01a205a62e967fedba727d09dbfe4f55','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',4);
INSERT INTO "invitee" VALUES ('01a205a630aa749c9591a25c08626e5b',2,'01a205a62e9b737fbee6bfce07ae53e6','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',5);
INSERT INTO "invitee" VALUES ('01a205a630ab7d26a6b51f6979b3fce0',2,'01a205a62e9f79adbc617dd80480ed70','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',6);
INSERT INTO "invitee" VALUES ('01a205a630ad781bbfc50a886f45fa55',2,'01a205a62ea37c30a27628d07b32b89b','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',7);
INSERT INTO "invitee" VALUES ('01a205a630af7429bef9cf8e6df7ea00',2,'01a205a62ea87066bccd2616e6dd479a','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',8);
INSERT INTO "invitee" VALUES ('01a205a630b170338adc0301bb6b3d65',2,'01a205a62eb07593982e08e8b6a178a3','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',9);
INSERT INTO "invitee" VALUES ('01a205a630b27acd82556f6468212dca',2,'01a205a62eb47286b694aede5bc3c579','voting','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',10);
INSERT INTO "invitee" VALUES ('01a205a630b4783b9636b9cf0713a2b4',2,'01a205a62eb872799eae79f268552a24','advisory','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',11);
INSERT INTO "invitee" VALUES ('01a205a630b673f98199f8b1cca65977',2,'01a205a62ebc7331ae9d5204aef97d22','advisory','all','post','member',NULL,'2025-08-20','2025-08-23','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',12);
INSERT INTO "invitee" VALUES ('01a205a630b77a478a98144b433ace6c',2,'01a205a62ec07133bcee152cb5043ff3','administration','all','email','member',NULL,'2025-08-20','2025-08-20','none',NULL,'','01a205a6308e7533b00312fbfc2f66b6',13);
INSERT INTO "invitee" VALUES ('01a205a631447c9297fbcdae3149f6fa',2,'01a205a62e72762fb1a83938d4cdd5ba','voting','all','email','member',NULL,'2025-11-20','2025-11-20','none',NULL,'','01a205a6313070a68958b49b613b8d4c',0);
INSERT INTO "invitee" VALUES ('01a205a6314671ef9947a11f710f3d1e',2,'01a205a62e887efbb06c40ded3f230a3','voting','all','email','member',NULL,'2025-11-20','2025-11-20','none',NULL,'','01a205a6313070a68958b49b613b8d4c',1);
INSERT INTO "invitee" VALUES ('01a205a6314776c1b44ba774dc62dc60',2,'01a205a62e8d7f9b9674a6c365020ac1','voting','all','email','member',NULL,'2025-11-20','2025-11-20','none',NULL,'','01a205a6313070a68958b49b613b8d4c',2);
INSERT INTO "invitee" VALUES ('01a205a6314974a2b7a3777f13d5b47c',2,'01a205a62e927a4eb89e719adab22d34','voting','all','email','member',NULL,'2025-11-20','2025-11-20','none',NULL,'','01a205a6313070a68958b49b613b8d4c',3);
INSERT INTO "invitee" VALUES ('01a205a6314b7220a46b26f055069fd3',2,'01a205a62e967fedba727d09dbfe4f55','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a205a6313070a68958b49b613b8d4c',4);
INSERT INTO "invitee" VALUES ('01a205a6314c7cc68d5800545de9ea30',2,'01a205a62e9b737fbee6bfce07ae53e6','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a205a6313070a68958b49b613b8d4c',5);
INSERT INTO "invitee" VALUES ('01a205a6314e78f18f1e6c192112a60c',2,'01a205a62e9f79adbc617dd80480ed70','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a205a6313070a68958b49b613b8d4c',6);
INSERT INTO "invitee" VALUES ('01a205a6315072d0b2fd2bccd6b4bdfe',2,'01a205a62ea37c30a27628d07b32b89b','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a205a6313070a68958b49b613b8d4c',7);
INSERT INTO "invitee" VALUES ('01a205a631517f6eb9ce217151eca10d',2,'01a205a62ea87066bccd2616e6dd479a','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a205a6313070a68958b49b613b8d4c',8);
INSERT INTO "invitee" VALUES ('01a205a631537981b4fdb539bb6ac72d',2,'01a205a62eb07593982e08e8b6a178a3','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a205a6313070a68958b49b613b8d4c',9);
INSERT INTO "invitee" VALUES ('01a205a631557579a40a490c5970255d',2,'01a205a62eb47286b694aede5bc3c579','voting','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a205a6313070a68958b49b613b8d4c',10);
INSERT INTO "invitee" VALUES ('01a205a631567f398ad9eca6d68ba244',2,'01a205a62eb872799eae79f268552a24','advisory','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a205a6313070a68958b49b613b8d4c',11);
INSERT INTO "invitee" VALUES ('01a205a6315971188da3cdbdbc8b3134',2,'01a205a62ebc7331ae9d5204aef97d22','advisory','all','post','member',NULL,'2025-11-20','2025-11-23','none',NULL,'','01a205a6313070a68958b49b613b8d4c',12);
INSERT INTO "invitee" VALUES ('01a205a6315a77a39d0d7bd603437403',2,'01a205a62ec07133bcee152cb5043ff3','administration','all','email','member',NULL,'2025-11-20','2025-11-20','none',NULL,'','01a205a6313070a68958b49b613b8d4c',13);
INSERT INTO "invitee" VALUES ('01a205a631e975579f812d59518a72fd',2,'01a205a62e72762fb1a83938d4cdd5ba','voting','all','email','member',NULL,'2026-02-24','2026-02-24','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',0);
INSERT INTO "invitee" VALUES ('01a205a631ea7ab4861531f970076f5a',2,'01a205a62e887efbb06c40ded3f230a3','voting','all','email','member',NULL,'2026-02-24','2026-02-24','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',1);
INSERT INTO "invitee" VALUES ('01a205a631eb7db3bb9c4594f20ead7d',2,'01a205a62e8d7f9b9674a6c365020ac1','voting','all','email','member',NULL,'2026-02-24','2026-02-24','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',2);
INSERT INTO "invitee" VALUES ('01a205a631ed7359965303b4b44231f7',2,'01a205a62e927a4eb89e719adab22d34','voting','all','email','member',NULL,'2026-02-24','2026-02-24','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',3);
INSERT INTO "invitee" VALUES ('01a205a631ee7f6f8d14a6b382a95128',2,'01a205a62e967fedba727d09dbfe4f55','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',4);
INSERT INTO "invitee" VALUES ('01a205a631f07aaea70ce8d504236bec',2,'01a205a62e9b737fbee6bfce07ae53e6','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',5);
INSERT INTO "invitee" VALUES ('01a205a631f2755baa1587cc7a97cb5f',2,'01a205a62e9f79adbc617dd80480ed70','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',6);
INSERT INTO "invitee" VALUES ('01a205a631f37e8bb6ae5001cd0c1c12',2,'01a205a62ea37c30a27628d07b32b89b','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',7);
INSERT INTO "invitee" VALUES ('01a205a631f57a2a82d276d9c60336a2',2,'01a205a62ea87066bccd2616e6dd479a','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',8);
INSERT INTO "invitee" VALUES ('01a205a631f773d892dc8a1bbcb8b15f',2,'01a205a62eb07593982e08e8b6a178a3','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',9);
INSERT INTO "invitee" VALUES ('01a205a631f971a682bc81eb631bb42e',2,'01a205a62eb47286b694aede5bc3c579','voting','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',10);
INSERT INTO "invitee" VALUES ('01a205a631fa7bb7b4c35d86f0c8b391',2,'01a205a62eb872799eae79f268552a24','advisory','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',11);
INSERT INTO "invitee" VALUES ('01a205a631fc77a4b63aa4ce492ea5eb',2,'01a205a62ebc7331ae9d5204aef97d22','advisory','all','post','member',NULL,'2026-02-24','2026-02-27','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',12);
INSERT INTO "invitee" VALUES ('01a205a631fd7e0f9cfc354864b635ea',2,'01a205a62ec07133bcee152cb5043ff3','administration','all','email','member',NULL,'2026-02-24','2026-02-24','none',NULL,'','01a205a631b97a08bf8fb40ad14638fb',13);
INSERT INTO "invitee" VALUES ('01a205a633dd718782e8125bc46ab2db',3,'01a205a62e72762fb1a83938d4cdd5ba','voting','all','email','member',NULL,'2026-11-15','2026-11-15','accepted',NULL,'','01a205a633c97295a0426cd43c1b6836',0);
INSERT INTO "invitee" VALUES ('01a205a633de76608c53bd2506fc9e8d',3,'01a205a62e887efbb06c40ded3f230a3','voting','all','email','member',NULL,'2026-11-15','2026-11-15','accepted',NULL,'','01a205a633c97295a0426cd43c1b6836',1);
INSERT INTO "invitee" VALUES ('01a205a633df79aeb8ec593e37c32af6',3,'01a205a62e8d7f9b9674a6c365020ac1','voting','all','email','member',NULL,'2026-11-15','2026-11-15','accepted',NULL,'','01a205a633c97295a0426cd43c1b6836',2);
INSERT INTO "invitee" VALUES ('01a205a633e07ef7bd51c1128fa34548',2,'01a205a62e927a4eb89e719adab22d34','voting','all','email','member',NULL,'2026-11-15','2026-11-15','none',NULL,'','01a205a633c97295a0426cd43c1b6836',3);
INSERT INTO "invitee" VALUES ('01a205a633e27a6d968bd337e238429c',2,'01a205a62e967fedba727d09dbfe4f55','voting','all','post','member',NULL,'2026-11-15','2026-11-18','none',NULL,'','01a205a633c97295a0426cd43c1b6836',4);
INSERT INTO "invitee" VALUES ('01a205a633e5778ca0954fc0ab125aac',2,'01a205a62e9b737fbee6bfce07ae53e6','voting','all','post','member',NULL,'2026-11-15','2026-11-18','none',NULL,'','01a205a633c97295a0426cd43c1b6836',5);
INSERT INTO "invitee" VALUES ('01a205a633e775d1a69222a035778613',3,'01a205a62e9f79adbc617dd80480ed70','voting','all','post','member',NULL,'2026-11-15','2026-11-18','accepted',NULL,'','01a205a633c97295a0426cd43c1b6836',6);
INSERT INTO "invitee" VALUES ('01a205a633e972fe8f644a9285b4b946',3,'01a205a62ea37c30a27628d07b32b89b','voting','all','post','member',NULL,'2026-11-15','2026-11-18','accepted',NULL,'','01a205a633c97295a0426cd43c1b6836',7);
INSERT INTO "invitee" VALUES ('01a205a633ea7d12949b95e69e0e6e44',4,'01a205a62ea87066bccd2616e6dd479a','voting','all','post','member',NULL,'2026-11-15','2026-11-18','represented','01a205a62eac727b9fb866a90f425055','','01a205a633c97295a0426cd43c1b6836',8);
INSERT INTO "invitee" VALUES ('01a205a633ec7a9c9f0da42c6093f90e',3,'01a205a62eb07593982e08e8b6a178a3','voting','all','post','member',NULL,'2026-11-15','2026-11-18','declined',NULL,'','01a205a633c97295a0426cd43c1b6836',9);
INSERT INTO "invitee" VALUES ('01a205a633ee7631817e49633e836378',2,'01a205a62eb47286b694aede5bc3c579','voting','all','post','member',NULL,'2026-11-15','2026-11-18','none',NULL,'','01a205a633c97295a0426cd43c1b6836',10);
INSERT INTO "invitee" VALUES ('01a205a633f07157b8e0d4519acdb998',3,'01a205a62eb872799eae79f268552a24','advisory','all','post','member',NULL,'2026-11-15','2026-11-18','accepted',NULL,'','01a205a633c97295a0426cd43c1b6836',11);
INSERT INTO "invitee" VALUES ('01a205a633f17e5b937a7e1c11b13833',2,'01a205a62ebc7331ae9d5204aef97d22','advisory','all','post','member',NULL,'2026-11-15','2026-11-18','none',NULL,'','01a205a633c97295a0426cd43c1b6836',12);
INSERT INTO "invitee" VALUES ('01a205a633f37409a44cb8512f82aadc',2,'01a205a62ec07133bcee152cb5043ff3','administration','all','email','member',NULL,'2026-11-15','2026-11-15','none',NULL,'','01a205a633c97295a0426cd43c1b6836',13);
INSERT INTO "invitee" VALUES ('01a205a633f978c5b118c3f668fa4f18',2,'01a205a62ec47729a08884700605534a','guest','public','post','hand',NULL,NULL,NULL,'none',NULL,'zu TOP 3','01a205a633c97295a0426cd43c1b6836',14);
INSERT INTO "invitee" VALUES ('01a205a634087863a257dbe550741671',2,'01a205a62eac727b9fb866a90f425055','voting','all','post','deputy','01a205a62ea87066bccd2616e6dd479a',NULL,NULL,'accepted',NULL,'','01a205a633c97295a0426cd43c1b6836',15);
CREATE TABLE joint_discussion ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, agenda_item_id CHAR(32) NOT NULL, with_item_id CHAR(32) NOT NULL, CONSTRAINT pk_joint_discussion PRIMARY KEY (id), CONSTRAINT fk_joint_discussion_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE, CONSTRAINT fk_joint_discussion_with_item_id_agenda_item FOREIGN KEY(with_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE );
CREATE TABLE keyword ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, name VARCHAR(100) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_keyword PRIMARY KEY (id) );
INSERT INTO "keyword" VALUES ('01a205a62efa7c07a954d582c79c28fa',1,'district','Nordstadt',0);
INSERT INTO "keyword" VALUES ('01a205a62f017c75897d84320c9f66df',1,'topic','Gewaltprävention',0);
INSERT INTO "keyword" VALUES ('01a205a62f017dd9b07ef9ae192d27f2',1,'topic','Suchtprävention',1);
INSERT INTO "keyword" VALUES ('01a205a62f017eb99f44aa4f139b4337',1,'topic','Häusliche Gewalt',2);
INSERT INTO "keyword" VALUES ('01a205a62f017f86adc17906d17027b3',1,'topic','Jugendschutz',3);
INSERT INTO "keyword" VALUES ('01a205a62f02704ab61162d731fa9911',1,'topic','Extremismus',4);
INSERT INTO "keyword" VALUES ('01a205a62f02710892a752c7e7ba3a26',1,'topic','Opferschutz',5);
INSERT INTO "keyword" VALUES ('01a205a62f0271d7ab108ea28dd17eaf',1,'topic','Sicherheit im öffentlichen Raum',6);
INSERT INTO "keyword" VALUES ('01a205a62f02728e8964e1be857b6fd1',1,'topic','Städtebau',7);
INSERT INTO "keyword" VALUES ('01a205a62f02736186a98cad4a2e5ca8',1,'topic','Einbruchschutz',8);
INSERT INTO "keyword" VALUES ('01a205a62f0274239665c8bef9ba3f7e',1,'topic','Verkehrssicherheit',9);
INSERT INTO "keyword" VALUES ('01a205a62f0274df857658c7a95136e3',1,'topic','Medien und Internet',10);
INSERT INTO "keyword" VALUES ('01a205a62f0275a0bb0ee9030dd18d8d',1,'topic','Zivilcourage',11);
INSERT INTO "keyword" VALUES ('01a205a62f027654a4126048b9f46eda',1,'topic','Seniorensicherheit',12);
INSERT INTO "keyword" VALUES ('01a205a62f027708ab20056a6ca61050',1,'topic','Integration',13);
INSERT INTO "keyword" VALUES ('01a205a62f087e6899ab426fab86151c',1,'target_group','Kinder',0);
INSERT INTO "keyword" VALUES ('01a205a62f087f9cb269569537b71c51',1,'target_group','Jugendliche',1);
INSERT INTO "keyword" VALUES ('01a205a62f09706aa710b76ebe87452e',1,'target_group','Eltern',2);
INSERT INTO "keyword" VALUES ('01a205a62f09712fa9f38c8ab96ec39e',1,'target_group','Frauen',3);
INSERT INTO "keyword" VALUES ('01a205a62f0971ec8e651645a916ab49',1,'target_group','Männer',4);
INSERT INTO "keyword" VALUES ('01a205a62f0972aababffe4589f19454',1,'target_group','Ältere Menschen',5);
INSERT INTO "keyword" VALUES ('01a205a62f09736680212b87276ae323',1,'target_group','Menschen mit Behinderung',6);
INSERT INTO "keyword" VALUES ('01a205a62f09741d8b3f791087bf1172',1,'target_group','Zugewanderte',7);
INSERT INTO "keyword" VALUES ('01a205a62f0974d7b8687f20ee9458dd',1,'target_group','Fachkräfte',8);
INSERT INTO "keyword" VALUES ('01a205a62f0975969595e529b61345f8',1,'target_group','Gewerbetreibende',9);
INSERT INTO "keyword" VALUES ('01a205a62f0d706caaacd193ea632b36',1,'district','Altstadt',1);
INSERT INTO "keyword" VALUES ('01a205a62f177b73a54c6b395777955a',1,'language','Arabisch',0);
INSERT INTO "keyword" VALUES ('01a205a62f177cbaa8adadf02ddc36d3',1,'language','Bulgarisch',1);
INSERT INTO "keyword" VALUES ('01a205a62f177d918f7dd8a179f16048',1,'language','Deutsche Gebärdensprache',2);
INSERT INTO "keyword" VALUES ('01a205a62f177e51818d1a3d330301bb',1,'language','Englisch',3);
INSERT INTO "keyword" VALUES ('01a205a62f177f0b9ab718fa25249acf',1,'language','Farsi',4);
INSERT INTO "keyword" VALUES ('01a205a62f177fca9c4a61742d9584e7',1,'language','Französisch',5);
INSERT INTO "keyword" VALUES ('01a205a62f187081b84bf26a7afae712',1,'language','Italienisch',6);
INSERT INTO "keyword" VALUES ('01a205a62f18713ea14a0af44d96a801',1,'language','Kurdisch',7);
INSERT INTO "keyword" VALUES ('01a205a62f1871fda4970bcc368743db',1,'language','Leichte Sprache',8);
INSERT INTO "keyword" VALUES ('01a205a62f1872b4a655be3f543f3b8f',1,'language','Polnisch',9);
INSERT INTO "keyword" VALUES ('01a205a62f1873699e99a721a3a3e2cb',1,'language','Rumänisch',10);
INSERT INTO "keyword" VALUES ('01a205a62f18741ab669d5ff3f3404c7',1,'language','Russisch',11);
INSERT INTO "keyword" VALUES ('01a205a62f1874c6a586f763cd09fc12',1,'language','Spanisch',12);
INSERT INTO "keyword" VALUES ('01a205a62f187573bcab344059949bed',1,'language','Türkisch',13);
INSERT INTO "keyword" VALUES ('01a205a62f18772cbba8acd807e4764d',1,'language','Ukrainisch',14);
INSERT INTO "keyword" VALUES ('01a205a6356973bb9eb804ff820627af',1,'target_group','Erwachsene',10);
INSERT INTO "keyword" VALUES ('01a205a6356a769fb9aab09fc50c5867',1,'topic','Sicherheitsgefühl',14);
INSERT INTO "keyword" VALUES ('01a205a636137bf6ac122459bfef3dd7',1,'topic','Straßenkriminalität',15);
INSERT INTO "keyword" VALUES ('01a205a6361f754985ac25fc20c9beb1',1,'topic','Fahrraddiebstahl',16);
INSERT INTO "keyword" VALUES ('01a205a636417253ada4f2264decc065',1,'target_group','Seniorinnen und Senioren',11);
INSERT INTO "keyword" VALUES ('01a205a6364274199e942d5ba404a14a',1,'topic','Betrug',17);
INSERT INTO "keyword" VALUES ('01a205a6366b73889a405d39dcd150ab',1,'topic','Verkehr',18);
INSERT INTO "keyword" VALUES ('01a205a6367874798e34f30edcb286b0',1,'target_group','Beschäftigte',12);
CREATE TABLE leak_waiver ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, meeting_id CHAR(32) NOT NULL, document VARCHAR(100) NOT NULL, given_on DATE NOT NULL, reason VARCHAR(1000) NOT NULL, findings VARCHAR(1000000) NOT NULL, CONSTRAINT pk_leak_waiver PRIMARY KEY (id), CONSTRAINT fk_leak_waiver_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE );
CREATE TABLE legislative_term ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(40) NOT NULL, starts_on DATE, ends_on DATE, CONSTRAINT pk_legislative_term PRIMARY KEY (id) );
INSERT INTO "legislative_term" VALUES ('01a205a6348e7a3ebfb87a6c93b9e457',1,'2021–2026','2021-04-01','2026-03-31');
CREATE TABLE light_change ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, measure_id CHAR(32) NOT NULL, changed_on DATE NOT NULL, light VARCHAR(32) NOT NULL, reason VARCHAR(1000) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_light_change PRIMARY KEY (id), CONSTRAINT fk_light_change_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
INSERT INTO "light_change" VALUES ('01a205a635797bfdb50321ae50e4610d',1,'01a205a635627bd8a1325d1aa2e63c81','2026-03-24','yellow','Das Angebot der Stadtwerke steht noch aus.',0);
INSERT INTO "light_change" VALUES ('01a205a636177b58a9517acf1c194820',1,'01a205a6361072edb6e9f8ca3aa42790','2026-03-24','green','',0);
INSERT INTO "light_change" VALUES ('01a205a6362e77c299bf16cd825cdcd9',1,'01a205a63623794f82b23fed8f6a5486','2026-03-24','green','',0);
INSERT INTO "light_change" VALUES ('01a205a6363a7fa3ad6aa31b413cb1bf',1,'01a205a636317dfcba9d0ea52d69a5ed','2026-03-24','green','',0);
INSERT INTO "light_change" VALUES ('01a205a6364b788e8a3712dceea97cc0',1,'01a205a6363e7dc1a7f6beda99e979b7','2026-03-24','green','',0);
INSERT INTO "light_change" VALUES ('01a205a636567f28b557a8d1093f7f41',1,'01a205a6364f7b3e9b60e9a8a0d7124b','2026-03-24','red','Die halbe Stelle ist im Haushalt nicht gedeckt.',0);
INSERT INTO "light_change" VALUES ('01a205a636637de1832f686065c003df',1,'01a205a6365b7097bdf0cff6b6ba1964','2026-03-24','green','',0);
INSERT INTO "light_change" VALUES ('01a205a6367276b0ad29fdfd22217e93',1,'01a205a6366870a085f977768b11751f','2026-03-24','green','',0);
INSERT INTO "light_change" VALUES ('01a205a6368670a5b8aa739e2f91e496',1,'01a205a6367c7e32925a8de4b5410454','2026-03-24','yellow','Die Übersetzungen fehlen noch.',0);
INSERT INTO "light_change" VALUES ('01a205a63694744aa220c6dc1fa842ea',1,'01a205a6368b735583343d446fa26233','2026-03-24','green','',0);
CREATE TABLE mailing ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, sent_on DATE, answer_by DATE, list_id CHAR(32), secret VARCHAR(64) NOT NULL, search_text VARCHAR NOT NULL, text VARCHAR(100000) NOT NULL, CONSTRAINT pk_mailing PRIMARY KEY (id), CONSTRAINT fk_mailing_list_id_mailing_list FOREIGN KEY(list_id) REFERENCES mailing_list (id) ON DELETE SET NULL );
INSERT INTO "mailing" VALUES ('01a205a62fc876d3b39c7592898eeb33','Abfrage der Kontaktdaten 2026',1,'2026-11-22 23:45:07.016457','2026-11-22 23:45:07.016467','root',NULL,'Abfrage der Kontaktdaten 2026','check_up','2026-11-02','2026-12-02','01a205a62f9c719f859be7e04da0f2ae','a7eedbc873d8475de731a3d23cf55ca2565110887281868b6eaa7f83601ca408','abfrage der kontaktdaten 2026','');
CREATE TABLE mailing_list ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, name VARCHAR(200) NOT NULL, last_used_on DATE, search_text VARCHAR NOT NULL, note VARCHAR(100000) NOT NULL, CONSTRAINT pk_mailing_list PRIMARY KEY (id) );
INSERT INTO "mailing_list" VALUES ('01a205a62f9c719f859be7e04da0f2ae','Lenkungsgruppe mit Vertretungen',2,'2026-11-22 23:45:06.972134','2026-11-22 23:45:07.023639','root',NULL,'Lenkungsgruppe mit Vertretungen','2026-11-02','lenkungsgruppe mit vertretungen
bekommt rundschreiben und die jahrliche abfrage der kontaktdaten.','Bekommt Rundschreiben und die jährliche Abfrage der Kontaktdaten.');
INSERT INTO "mailing_list" VALUES ('01a205a62faa7256a2ab769b72ccd871','Partner vor Ort',1,'2026-11-22 23:45:06.986168','2026-11-22 23:45:06.986175','root',NULL,'Partner vor Ort',NULL,'partner vor ort
plakate und einladungen zum aushang.','Plakate und Einladungen zum Aushang.');
CREATE TABLE mailing_list_entry ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), list_id CHAR(32) NOT NULL, post_id CHAR(32), is_left_out BOOLEAN NOT NULL, CONSTRAINT pk_mailing_list_entry PRIMARY KEY (id), CONSTRAINT fk_mailing_list_entry_list_id_mailing_list FOREIGN KEY(list_id) REFERENCES mailing_list (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_entry_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_entry_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_entry_post_id_post FOREIGN KEY(post_id) REFERENCES post (id) ON DELETE CASCADE );
INSERT INTO "mailing_list_entry" VALUES ('01a205a62fa87856b57fd25b75de3a40',1,'01a205a62ec07133bcee152cb5043ff3',NULL,'01a205a62f9c719f859be7e04da0f2ae',NULL,1);
INSERT INTO "mailing_list_entry" VALUES ('01a205a62fac740daf502476155e9663',1,NULL,'01a205a62e5f73aabe7d79294eea47ba','01a205a62faa7256a2ab769b72ccd871',NULL,0);
INSERT INTO "mailing_list_entry" VALUES ('01a205a62fad7c61a5448095da879351',1,NULL,'01a205a62e607446b401438ac528f418','01a205a62faa7256a2ab769b72ccd871',NULL,0);
INSERT INTO "mailing_list_entry" VALUES ('01a205a62fae7f46b19a6e4fb6a07410',1,NULL,'01a205a62e6273058660b42a348fd040','01a205a62faa7256a2ab769b72ccd871',NULL,0);
INSERT INTO "mailing_list_entry" VALUES ('01a205a62fb070b088fc8d3c74515c52',1,NULL,'01a205a62e61744196a592b235f8bb2c','01a205a62faa7256a2ab769b72ccd871',NULL,0);
INSERT INTO "mailing_list_entry" VALUES ('01a205a62fb173d5a4851db4625d79c6',1,NULL,'01a205a62e677be6bdfc9a39527b5e19','01a205a62faa7256a2ab769b72ccd871',NULL,0);
CREATE TABLE mailing_list_rule ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32), role VARCHAR(32) NOT NULL, voting_only BOOLEAN NOT NULL, with_deputies BOOLEAN NOT NULL, organization_kind VARCHAR(100) NOT NULL, sector VARCHAR(100) NOT NULL, topic_id CHAR(32), district_id CHAR(32), target_group_id CHAR(32), consent VARCHAR(200) NOT NULL, list_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_mailing_list_rule PRIMARY KEY (id), CONSTRAINT fk_mailing_list_rule_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_rule_district_id_keyword FOREIGN KEY(district_id) REFERENCES keyword (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_rule_list_id_mailing_list FOREIGN KEY(list_id) REFERENCES mailing_list (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_rule_target_group_id_keyword FOREIGN KEY(target_group_id) REFERENCES keyword (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_list_rule_topic_id_keyword FOREIGN KEY(topic_id) REFERENCES keyword (id) ON DELETE CASCADE );
INSERT INTO "mailing_list_rule" VALUES ('01a205a62fa372d5941619760254c024',1,'01a205a62f4e70429f3904bc3b39655b','',0,1,'','',NULL,NULL,NULL,'','01a205a62f9c719f859be7e04da0f2ae',0);
INSERT INTO "mailing_list_rule" VALUES ('01a205a62fa57b5d9f38952a0920357a',1,NULL,'',0,0,'','Suchthilfe',NULL,NULL,NULL,'','01a205a62f9c719f859be7e04da0f2ae',1);
CREATE TABLE mailing_recipient ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), mailing_id CHAR(32) NOT NULL, name VARCHAR(300) NOT NULL, sent_to VARCHAR(1000) NOT NULL, answered_on DATE, came_back_on DATE, CONSTRAINT pk_mailing_recipient PRIMARY KEY (id), CONSTRAINT fk_mailing_recipient_mailing_id_mailing FOREIGN KEY(mailing_id) REFERENCES mailing (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_recipient_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_mailing_recipient_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcb7cb9a9699fcb9c89d82a',2,'01a205a62ea37c30a27628d07b32b89b',NULL,'01a205a62fc876d3b39c7592898eeb33','Kerstin Abendroth','Gewerbeverein Musterau e. V.
Frau Kerstin Abendroth
Marktplatz 7
35999 Musterau','2026-11-10',NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcb7f33b67d48a93152ba76',2,'01a205a62eb47286b694aede5bc3c579',NULL,'01a205a62fc876d3b39c7592898eeb33','Volker Achtnich','Wohnungsbau Musterau GmbH
Herrn Volker Achtnich
Lahnstraße 20
35999 Musterau','2026-11-11',NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc70749d7f15d15d9790fe',2,'01a205a62e887efbb06c40ded3f230a3',NULL,'01a205a62fc876d3b39c7592898eeb33','Malte Dornbusch','Polizeistation Musterau
Herrn Ersten Polizeihauptkommissar
Malte Dornbusch
Bahnhofstraße 12
35999 Musterau','2026-11-12',NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc719e9263b4bab810ff44',2,'01a205a62e72762fb1a83938d4cdd5ba',NULL,'01a205a62fc876d3b39c7592898eeb33','Dr. Jutta Eichenlaub','Stadt Musterau
Frau Bürgermeisterin Dr. Jutta Eichenlaub
Rathausplatz 1
35999 Musterau','2026-11-13',NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc72a7909046a62862db87',2,'01a205a62e8d7f9b9674a6c365020ac1',NULL,'01a205a62fc876d3b39c7592898eeb33','Sabine Holtkötter','Ordnungsamt der Stadt Musterau
Frau Sabine Holtkötter
Rathausplatz 1
35999 Musterau','2026-11-14',NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc73a289e2341027fefaa4',2,'01a205a62eac727b9fb866a90f425055',NULL,'01a205a62fc876d3b39c7592898eeb33','Yusuf Karadeniz','TSV Musterau 1894 e. V.
Herrn Yusuf Karadeniz
Am Sportfeld 1
35999 Musterau','2026-11-15',NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc74989967d7e2cda5762f',2,'01a205a62ea87066bccd2616e6dd479a',NULL,'01a205a62fc876d3b39c7592898eeb33','Petra Lohgerber','TSV Musterau 1894 e. V.
Frau Petra Lohgerber
Am Sportfeld 1
35999 Musterau',NULL,'2026-11-13');
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc75988cced7befa85e7ab',1,'01a205a62e927a4eb89e719adab22d34',NULL,'01a205a62fc876d3b39c7592898eeb33','Ferdinand Ögretmen','Jugendamt der Stadt Musterau
Herrn Ferdinand Ögretmen
Rathausplatz 1
35999 Musterau',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc7796b206e9b3e5d28c45',1,'01a205a62e9b737fbee6bfce07ae53e6',NULL,'01a205a62fc876d3b39c7592898eeb33','Ruth Pfefferkorn','Frau Staatsanwältin Ruth Pfefferkorn',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc789eb771a229040b7c72',1,'01a205a62eb872799eae79f268552a24',NULL,'01a205a62fc876d3b39c7592898eeb33','Lena Rabenhorst','Frau PHK''in Lena Rabenhorst',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc799fa8f38ca3e491a394',1,'01a205a62ebc7331ae9d5204aef97d22',NULL,'01a205a62fc876d3b39c7592898eeb33','Noemi Steinfurth','Frau Noemi Steinfurth',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc7aa8a4b13f4be3428eb7',1,NULL,'01a205a62e667e1caf54f1bf09afe4db','01a205a62fc876d3b39c7592898eeb33','Suchtberatung Lahnaue','Suchtberatung Lahnaue
Lahnstraße 4
35999 Musterau',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc7ba9abb1c2aab7916cc0',1,'01a205a62e9f79adbc617dd80480ed70',NULL,'01a205a62fc876d3b39c7592898eeb33','Anselm Tüncher','Evangelische Kirchengemeinde Musterau
Herrn Pfarrer Anselm Tüncher
Kirchplatz 2
35999 Musterau',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc7ca589c538a5d1d4d8f4',1,'01a205a62eb07593982e08e8b6a178a3',NULL,'01a205a62fc876d3b39c7592898eeb33','Dr. Hans-Jörg Vielhaber','Klinikum Musterau
Herrn Dr. Hans-Jörg Vielhaber
Klinikweg 1
35999 Musterau',NULL,NULL);
INSERT INTO "mailing_recipient" VALUES ('01a205a62fcc7daa9939e1cdc5d3d4f8',1,'01a205a62e967fedba727d09dbfe4f55',NULL,'01a205a62fc876d3b39c7592898eeb33','Inga Wisselbeck','Gesamtschule Musterau
Frau Inga Wisselbeck
Schulweg 3
35999 Musterau',NULL,NULL);
CREATE TABLE measure ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, field_id CHAR(32), district_id CHAR(32), place VARCHAR(300) NOT NULL, person_id CHAR(32), organization_id CHAR(32), parent_id CHAR(32), weight INTEGER NOT NULL, starts_on DATE, ends_on DATE, progress INTEGER, approach VARCHAR(32) NOT NULL, reach VARCHAR(32) NOT NULL, evidence VARCHAR(32) NOT NULL, evidence_source VARCHAR(1000) NOT NULL, counts_for_kompass BOOLEAN NOT NULL, report_months INTEGER NOT NULL, follow_up_on DATE, number VARCHAR(60) NOT NULL, state VARCHAR(32) NOT NULL, light VARCHAR(32) NOT NULL, light_reason VARCHAR(1000) NOT NULL, search_text VARCHAR NOT NULL, description VARCHAR(1000000) NOT NULL, facts VARCHAR(1000000) NOT NULL, overall_concept VARCHAR(1000000) NOT NULL, goal VARCHAR(1000000) NOT NULL, risks VARCHAR(1000000) NOT NULL, lessons VARCHAR(1000000) NOT NULL, CONSTRAINT pk_measure PRIMARY KEY (id), CONSTRAINT fk_measure_district_id_keyword FOREIGN KEY(district_id) REFERENCES keyword (id) ON DELETE SET NULL, CONSTRAINT fk_measure_field_id_field_of_action FOREIGN KEY(field_id) REFERENCES field_of_action (id) ON DELETE SET NULL, CONSTRAINT fk_measure_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_measure_parent_id_measure FOREIGN KEY(parent_id) REFERENCES measure (id) ON DELETE SET NULL, CONSTRAINT fk_measure_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT uq_measure_number UNIQUE (number) );
INSERT INTO "measure" VALUES ('01a205a635627bd8a1325d1aa2e63c81','M-2026-012 Bahnhofsunterführung: Licht und Grünschnitt',5,'2026-11-22 23:45:08.450772','2026-11-22 23:45:08.473866','root',NULL,'Bahnhofsunterführung: Licht und Grünschnitt','01a205a6354870218b40bd5965a27bee','01a205a62f0d706caaacd193ea632b36','Bahnhofsunterführung, Ost- und Westeingang','01a205a62ec47729a08884700605534a','01a205a62e65712381745579b5dc9286',NULL,1,'2026-02-10','2027-02-20',NULL,'situational','universal','likely','Übersicht zu Beleuchtung und Sicherheitsgefühl, Landespräventionsrat',1,6,NULL,'M-2026-012','under_way','yellow','Das Angebot der Stadtwerke steht noch aus.','m-2026-012 bahnhofsunterfuhrung: licht und grunschnitt
bahnhofsunterfuhrung, ost- und westeingang
die beleuchtung der unterfuhrung wird auf mindestens 10 lx angehoben, das grun an beiden eingangen zweimal im jahr zuruckgeschnitten.
in der burgerbefragung 2025 nannten 143 von 412 befragten die unterfuhrung als ort, den sie nach einbruch der dunkelheit meiden. gemessen wurden 3 bis 6 lx.
bis ende 2026 meiden nur noch halb so viele befragte die unterfuhrung im dunkeln.','Die Beleuchtung der Unterführung wird auf mindestens 10 lx angehoben, das Grün an beiden Eingängen zweimal im Jahr zurückgeschnitten.','In der Bürgerbefragung 2025 nannten 143 von 412 Befragten die Unterführung als Ort, den sie nach Einbruch der Dunkelheit meiden. Gemessen wurden 3 bis 6 lx.','Teil von KOMPASS, Handlungsfeld „Sichere öffentliche Räume“.','Bis Ende 2026 meiden nur noch halb so viele Befragte die Unterführung im Dunkeln.','Lieferzeiten der Leuchten; Zuständigkeit der Bahn am Westeingang.','');
INSERT INTO "measure" VALUES ('01a205a6361072edb6e9f8ca3aa42790','M-2026-013 Videoschutz Bahnhof: Prüfung der Erforderlichkeit',3,'2026-11-22 23:45:08.624215','2026-11-22 23:45:08.631795','root',NULL,'Videoschutz Bahnhof: Prüfung der Erforderlichkeit','01a205a6354870218b40bd5965a27bee','01a205a62f0d706caaacd193ea632b36','','01a205a62e887efbb06c40ded3f230a3','01a205a62e597ebbb9bf461c45bb31f6',NULL,1,'2026-03-17','2027-05-21',NULL,'none','none','none','',0,6,NULL,'M-2026-013','decided','green','','m-2026-013 videoschutz bahnhof: prufung der erforderlichkeit','','','','','','');
INSERT INTO "measure" VALUES ('01a205a6361c72dda86e6eadbc5edaa8','M-2026-014 Fahrradabstellanlage am Bahnhof',1,'2026-11-22 23:45:08.636201','2026-11-22 23:45:08.636208','root',NULL,'Fahrradabstellanlage am Bahnhof','01a205a6354870218b40bd5965a27bee','01a205a62f0d706caaacd193ea632b36','',NULL,'01a205a62e687b1c91e4b8dcaac33f1c',NULL,1,'2026-03-03','2027-09-18',NULL,'none','none','none','',0,6,NULL,'M-2026-014','idea','none','','m-2026-014 fahrradabstellanlage am bahnhof','','','','','','');
INSERT INTO "measure" VALUES ('01a205a63623794f82b23fed8f6a5486','M-2025-004 Begehung der Angsträume',5,'2026-11-22 23:45:08.643604','2026-11-22 23:45:08.654571','root',NULL,'Begehung der Angsträume','01a205a6354870218b40bd5965a27bee','01a205a62efa7c07a954d582c79c28fa','','01a205a62e8d7f9b9674a6c365020ac1','01a205a62e5d765c82a114a59c52a5bf',NULL,1,'2025-09-16','2026-02-27',NULL,'none','none','none','',0,6,NULL,'M-2025-004','done','green','','m-2025-004 begehung der angstraume','','','','','','');
INSERT INTO "measure" VALUES ('01a205a636317dfcba9d0ea52d69a5ed','M-2025-005 KOMPASS: Sicherheitssiegel',4,'2026-11-22 23:45:08.657896','2026-11-22 23:45:08.667067','root',NULL,'KOMPASS: Sicherheitssiegel','01a205a6354871e8a36ce997febb5207',NULL,'','01a205a62e8d7f9b9674a6c365020ac1','01a205a62e5d765c82a114a59c52a5bf',NULL,1,'2025-06-17','2027-07-20',NULL,'none','none','none','',0,6,NULL,'M-2025-005','under_way','green','','m-2025-005 kompass: sicherheitssiegel','','','','','','');
INSERT INTO "measure" VALUES ('01a205a6363e7dc1a7f6beda99e979b7','M-2025-006 Seniorenlotsen gegen Trickbetrug',6,'2026-11-22 23:45:08.670882','2026-11-22 23:45:08.683623','root',NULL,'Seniorenlotsen gegen Trickbetrug','01a205a6354871e8a36ce997febb5207','01a205a62f0d706caaacd193ea632b36','','01a205a62e887efbb06c40ded3f230a3','01a205a62e597ebbb9bf461c45bb31f6',NULL,1,'2025-01-15','2025-12-02',NULL,'none','none','none','',0,6,NULL,'M-2025-006','permanent','green','','m-2025-006 seniorenlotsen gegen trickbetrug','','','','','','');
INSERT INTO "measure" VALUES ('01a205a6364f7b3e9b60e9a8a0d7124b','M-2026-015 Aufsuchende Jugendarbeit Nordstadt',3,'2026-11-22 23:45:08.687726','2026-11-22 23:45:08.695032','root',NULL,'Aufsuchende Jugendarbeit Nordstadt','01a205a6354872d9b24384abf2fdc9ae','01a205a62efa7c07a954d582c79c28fa','','01a205a62e927a4eb89e719adab22d34','01a205a62e5e74b4b2276e2d496b698d',NULL,1,'2026-01-26','2027-10-18',NULL,'none','none','none','',0,6,NULL,'M-2026-015','reviewed','red','Die halbe Stelle ist im Haushalt nicht gedeckt.','m-2026-015 aufsuchende jugendarbeit nordstadt','','','','','','');
INSERT INTO "measure" VALUES ('01a205a6365b7097bdf0cff6b6ba1964','M-2025-007 Mitternachtssport in der TSV-Halle',4,'2026-11-22 23:45:08.699060','2026-11-22 23:45:08.707953','root',NULL,'Mitternachtssport in der TSV-Halle','01a205a6354872d9b24384abf2fdc9ae','01a205a62efa7c07a954d582c79c28fa','','01a205a62eac727b9fb866a90f425055','01a205a62e6273058660b42a348fd040',NULL,1,'2025-09-16','2027-04-21',NULL,'none','none','none','',0,6,NULL,'M-2025-007','under_way','green','','m-2025-007 mitternachtssport in der tsv-halle','','','','','','');
INSERT INTO "measure" VALUES ('01a205a6366870a085f977768b11751f','M-2025-008 Schulwegplan aktualisieren',5,'2026-11-22 23:45:08.712081','2026-11-22 23:45:08.722506','root',NULL,'Schulwegplan aktualisieren','01a205a6354872d9b24384abf2fdc9ae','01a205a62f0d706caaacd193ea632b36','','01a205a62e8d7f9b9674a6c365020ac1','01a205a62e5d765c82a114a59c52a5bf',NULL,1,'2025-09-16','2025-11-20',NULL,'none','none','none','',0,6,NULL,'M-2025-008','done','green','','m-2025-008 schulwegplan aktualisieren','','','','','','');
INSERT INTO "measure" VALUES ('01a205a636757e62b6e58995e8595aa5','M-2026-016 Deeskalation am Schalter',1,'2026-11-22 23:45:08.725922','2026-11-22 23:45:08.725930','root',NULL,'Deeskalation am Schalter','01a205a6354873a99ba8e5f52b6163d4',NULL,'','01a205a62ec07133bcee152cb5043ff3','01a205a62e5472698e42a73ef267f514',NULL,1,'2026-02-20','2027-06-20',NULL,'none','none','none','',0,6,NULL,'M-2026-016','idea','none','','m-2026-016 deeskalation am schalter','','','','','','');
INSERT INTO "measure" VALUES ('01a205a6367c7e32925a8de4b5410454','M-2025-009 Notfallkarte häusliche Gewalt',4,'2026-11-22 23:45:08.732910','2026-11-22 23:45:08.742159','root',NULL,'Notfallkarte häusliche Gewalt','01a205a6354873a99ba8e5f52b6163d4',NULL,'','01a205a62ecc7765ab90a41b09fd5fd6','01a205a62e677be6bdfc9a39527b5e19',NULL,1,'2025-12-02','2026-11-12',NULL,'none','none','none','',0,6,NULL,'M-2025-009','under_way','yellow','Die Übersetzungen fehlen noch.','m-2025-009 notfallkarte hausliche gewalt','','','','','','');
INSERT INTO "measure" VALUES ('01a205a6368b735583343d446fa26233','M-2025-010 Suchtprävention an der Gesamtschule',4,'2026-11-22 23:45:08.747233','2026-11-22 23:45:08.756357','root',NULL,'Suchtprävention an der Gesamtschule','01a205a63548746b98493f0194d4f3b9','01a205a62efa7c07a954d582c79c28fa','','01a205a62ec8757896359acb8a3126d4','01a205a62e667e1caf54f1bf09afe4db',NULL,1,'2025-12-02','2027-06-10',NULL,'none','none','none','',0,6,NULL,'M-2025-010','under_way','green','','m-2025-010 suchtpravention an der gesamtschule','','','','','','');
INSERT INTO "measure" VALUES ('01a205a636987119b0a843f15436f8af','M-2025-011 Alkoholverbot auf dem Marktplatz',2,'2026-11-22 23:45:08.760092','2026-11-22 23:45:08.762931','root',NULL,'Alkoholverbot auf dem Marktplatz','01a205a63548746b98493f0194d4f3b9','01a205a62f0d706caaacd193ea632b36','',NULL,'01a205a62e5d765c82a114a59c52a5bf',NULL,1,'2025-10-01','2026-01-20',NULL,'none','none','none','',0,6,NULL,'M-2025-011','rejected','none','','m-2025-011 alkoholverbot auf dem marktplatz','','','','','','');
CREATE TABLE measure_assignment ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, measure_id CHAR(32) NOT NULL, assignment_id CHAR(32) NOT NULL, CONSTRAINT pk_measure_assignment PRIMARY KEY (id), CONSTRAINT fk_measure_assignment_assignment_id_assignment FOREIGN KEY(assignment_id) REFERENCES assignment (id) ON DELETE CASCADE, CONSTRAINT fk_measure_assignment_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
INSERT INTO "measure_assignment" VALUES ('01a205a636a37f2c9fcc97d5efe975c7',1,'01a205a635627bd8a1325d1aa2e63c81','01a205a63303772aa7a2e07cdd1ade2d');
INSERT INTO "measure_assignment" VALUES ('01a205a636a67195918e0c62f2c37925',1,'01a205a6366870a085f977768b11751f','01a205a631207ed794d05831aa27e527');
CREATE TABLE measure_attachment ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, is_public BOOLEAN NOT NULL, measure_id CHAR(32) NOT NULL, position INTEGER NOT NULL, file_name VARCHAR(255) NOT NULL, sha256 VARCHAR(64), CONSTRAINT pk_measure_attachment PRIMARY KEY (id), CONSTRAINT fk_measure_attachment_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_measure_attachment_sha256_blob FOREIGN KEY(sha256) REFERENCES blob (sha256) );
CREATE TABLE measure_keyword ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, measure_id CHAR(32) NOT NULL, keyword_id CHAR(32) NOT NULL, CONSTRAINT pk_measure_keyword PRIMARY KEY (id), CONSTRAINT fk_measure_keyword_keyword_id_keyword FOREIGN KEY(keyword_id) REFERENCES keyword (id) ON DELETE CASCADE, CONSTRAINT fk_measure_keyword_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
INSERT INTO "measure_keyword" VALUES ('01a205a6356c78cb86f98bcac66c5401',1,'01a205a635627bd8a1325d1aa2e63c81','01a205a6356973bb9eb804ff820627af');
INSERT INTO "measure_keyword" VALUES ('01a205a6356d7944b14c7571b9683442',1,'01a205a635627bd8a1325d1aa2e63c81','01a205a6356a769fb9aab09fc50c5867');
INSERT INTO "measure_keyword" VALUES ('01a205a636147982a2f26cc4bcda374a',1,'01a205a6361072edb6e9f8ca3aa42790','01a205a6356973bb9eb804ff820627af');
INSERT INTO "measure_keyword" VALUES ('01a205a636147fafb887a619e2389017',1,'01a205a6361072edb6e9f8ca3aa42790','01a205a636137bf6ac122459bfef3dd7');
INSERT INTO "measure_keyword" VALUES ('01a205a6362070fc8dff55be8fd5ed26',1,'01a205a6361c72dda86e6eadbc5edaa8','01a205a6356973bb9eb804ff820627af');
INSERT INTO "measure_keyword" VALUES ('01a205a636207809acdf3264b5d9f5f5',1,'01a205a6361c72dda86e6eadbc5edaa8','01a205a6361f754985ac25fc20c9beb1');
INSERT INTO "measure_keyword" VALUES ('01a205a636277a18b35b5d9d549a65c2',1,'01a205a63623794f82b23fed8f6a5486','01a205a62f09712fa9f38c8ab96ec39e');
INSERT INTO "measure_keyword" VALUES ('01a205a63628701ab90c63cbce6112a0',1,'01a205a63623794f82b23fed8f6a5486','01a205a62f087f9cb269569537b71c51');
INSERT INTO "measure_keyword" VALUES ('01a205a6362874b4b8912b3893452572',1,'01a205a63623794f82b23fed8f6a5486','01a205a6356a769fb9aab09fc50c5867');
INSERT INTO "measure_keyword" VALUES ('01a205a636357264a5917c92859bf339',1,'01a205a636317dfcba9d0ea52d69a5ed','01a205a6356973bb9eb804ff820627af');
INSERT INTO "measure_keyword" VALUES ('01a205a636357869a0325924360dd69c',1,'01a205a636317dfcba9d0ea52d69a5ed','01a205a6356a769fb9aab09fc50c5867');
INSERT INTO "measure_keyword" VALUES ('01a205a636427eab93b5496c42635daf',1,'01a205a6363e7dc1a7f6beda99e979b7','01a205a636417253ada4f2264decc065');
INSERT INTO "measure_keyword" VALUES ('01a205a63643750991e66975e3b65b70',1,'01a205a6363e7dc1a7f6beda99e979b7','01a205a6364274199e942d5ba404a14a');
INSERT INTO "measure_keyword" VALUES ('01a205a636537c728ddbc2c9f1f0e1e5',1,'01a205a6364f7b3e9b60e9a8a0d7124b','01a205a62f087f9cb269569537b71c51');
INSERT INTO "measure_keyword" VALUES ('01a205a636547359b51c0ac588b1d475',1,'01a205a6364f7b3e9b60e9a8a0d7124b','01a205a62f017c75897d84320c9f66df');
INSERT INTO "measure_keyword" VALUES ('01a205a6365e7fd2958cb84e4d605410',1,'01a205a6365b7097bdf0cff6b6ba1964','01a205a62f087f9cb269569537b71c51');
INSERT INTO "measure_keyword" VALUES ('01a205a6365f763f85bca630b07e6140',1,'01a205a6365b7097bdf0cff6b6ba1964','01a205a62f017c75897d84320c9f66df');
INSERT INTO "measure_keyword" VALUES ('01a205a6366c7098b7207ca1ff75e7d3',1,'01a205a6366870a085f977768b11751f','01a205a62f087e6899ab426fab86151c');
INSERT INTO "measure_keyword" VALUES ('01a205a6366c77d0ba3bc10147bd9499',1,'01a205a6366870a085f977768b11751f','01a205a6366b73889a405d39dcd150ab');
INSERT INTO "measure_keyword" VALUES ('01a205a636797d7890f7954d4a82ee6c',1,'01a205a636757e62b6e58995e8595aa5','01a205a6367874798e34f30edcb286b0');
INSERT INTO "measure_keyword" VALUES ('01a205a6367a73a5a9586831a52d2560',1,'01a205a636757e62b6e58995e8595aa5','01a205a62f017c75897d84320c9f66df');
INSERT INTO "measure_keyword" VALUES ('01a205a63680730e9fb1aa94eabbe85d',1,'01a205a6367c7e32925a8de4b5410454','01a205a62f09712fa9f38c8ab96ec39e');
INSERT INTO "measure_keyword" VALUES ('01a205a636807a2dbfb8383721f48a63',1,'01a205a6367c7e32925a8de4b5410454','01a205a62f017eb99f44aa4f139b4337');
INSERT INTO "measure_keyword" VALUES ('01a205a6368e7be7b6915cd9894d3e19',1,'01a205a6368b735583343d446fa26233','01a205a62f087f9cb269569537b71c51');
INSERT INTO "measure_keyword" VALUES ('01a205a6368f74c2bdd879a16c8beada',1,'01a205a6368b735583343d446fa26233','01a205a62f017dd9b07ef9ae192d27f2');
CREATE TABLE measure_partner ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), task VARCHAR(300) NOT NULL, measure_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_measure_partner PRIMARY KEY (id), CONSTRAINT fk_measure_partner_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_measure_partner_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_measure_partner_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "measure_partner" VALUES ('01a205a636b873eb99d6993e4d82c108',1,NULL,'01a205a62e687b1c91e4b8dcaac33f1c','Grünschnitt','01a205a635627bd8a1325d1aa2e63c81',0);
INSERT INTO "measure_partner" VALUES ('01a205a636ba77bdb687ec38feae0eac',1,NULL,'01a205a62e597ebbb9bf461c45bb31f6','Begehung, Fallzahlen','01a205a635627bd8a1325d1aa2e63c81',1);
CREATE TABLE measure_report ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, reported_on DATE NOT NULL, reporter VARCHAR(300) NOT NULL, person_id CHAR(32), light VARCHAR(32), progress INTEGER, measure_id CHAR(32) NOT NULL, source VARCHAR(32) NOT NULL, meeting_id CHAR(32), request_id CHAR(32), search_text VARCHAR NOT NULL, text VARCHAR(1000000) NOT NULL, next_steps VARCHAR(1000000) NOT NULL, CONSTRAINT pk_measure_report PRIMARY KEY (id), CONSTRAINT fk_measure_report_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_measure_report_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL, CONSTRAINT fk_measure_report_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_measure_report_request_id_report_request FOREIGN KEY(request_id) REFERENCES report_request (id) ON DELETE SET NULL );
INSERT INTO "measure_report" VALUES ('01a205a636f37ddab865754328354b01','Der Grünschnitt ist erledigt. Für die Leuchten liegt ein Angebot vor, ein zweites ist angefragt.',1,'2026-03-27','','01a205a62ec47729a08884700605534a',NULL,NULL,'01a205a635627bd8a1325d1aa2e63c81','form',NULL,NULL,'der grunschnitt ist erledigt. fur die leuchten liegt ein angebot vor, ein zweites ist angefragt.','Der Grünschnitt ist erledigt. Für die Leuchten liegt ein Angebot vor, ein zweites ist angefragt.','');
INSERT INTO "measure_report" VALUES ('01a205a636f67446b74b018243a92e02','Elf Abende, im Schnitt 30 Jugendliche. Die Halle ist bis zu den Sommerferien gebucht.',1,'2026-03-27','','01a205a62eac727b9fb866a90f425055',NULL,NULL,'01a205a6365b7097bdf0cff6b6ba1964','office',NULL,NULL,'elf abende, im schnitt 30 jugendliche. die halle ist bis zu den sommerferien gebucht.','Elf Abende, im Schnitt 30 Jugendliche. Die Halle ist bis zu den Sommerferien gebucht.','');
INSERT INTO "measure_report" VALUES ('01a205a636f67e58a2294d58cdd11e9a','Die Bürgerbefragung ist ausgewertet; die 2. Sicherheitskonferenz wird für den Herbst vorbereitet.',1,'2026-03-17','','01a205a62e8d7f9b9674a6c365020ac1',NULL,NULL,'01a205a636317dfcba9d0ea52d69a5ed','meeting',NULL,NULL,'die burgerbefragung ist ausgewertet; die 2. sicherheitskonferenz wird fur den herbst vorbereitet.','Die Bürgerbefragung ist ausgewertet; die 2. Sicherheitskonferenz wird für den Herbst vorbereitet.','');
INSERT INTO "measure_report" VALUES ('01a205a636f77701adf6d9f4923ec367','74 Beratungen im ersten Jahr; die Lotsen machen weiter.',1,'2026-02-03','','01a205a62e887efbb06c40ded3f230a3',NULL,NULL,'01a205a6363e7dc1a7f6beda99e979b7','office',NULL,NULL,'74 beratungen im ersten jahr; die lotsen machen weiter.','74 Beratungen im ersten Jahr; die Lotsen machen weiter.','');
INSERT INTO "measure_report" VALUES ('01a205a636f871808103510ac8d98379','Die achten Klassen haben begonnen; zwei Elternabende sind vereinbart.',1,'2026-02-27','','01a205a62ec8757896359acb8a3126d4',NULL,NULL,'01a205a6368b735583343d446fa26233','office',NULL,NULL,'die achten klassen haben begonnen; zwei elternabende sind vereinbart.','Die achten Klassen haben begonnen; zwei Elternabende sind vereinbart.','');
CREATE TABLE measure_resolution ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, measure_id CHAR(32) NOT NULL, resolution_id CHAR(32) NOT NULL, CONSTRAINT pk_measure_resolution PRIMARY KEY (id), CONSTRAINT fk_measure_resolution_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_measure_resolution_resolution_id_resolution FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE CASCADE );
INSERT INTO "measure_resolution" VALUES ('01a205a6369e7641a56a75e9e70350ed',1,'01a205a635627bd8a1325d1aa2e63c81','01a205a632b97dc1b98de89edc0f36d3');
INSERT INTO "measure_resolution" VALUES ('01a205a636a077f3a31c5846e1f5dc9d',1,'01a205a6361072edb6e9f8ca3aa42790','01a205a632e270038e0e0baac7c1bcd7');
CREATE TABLE meeting ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, number INTEGER NOT NULL, held_on DATE NOT NULL, planned_start TIME, planned_end TIME, place VARCHAR(300) NOT NULL, access_note VARCHAR(300) NOT NULL, chair_id CHAR(32), keeper_id CHAR(32), reference VARCHAR(100) NOT NULL, invited_on DATE, invitation_form VARCHAR(32) NOT NULL, received_on DATE, urgency_reason VARCHAR(300) NOT NULL, reply_by DATE, invitation_recipients VARCHAR(1000) NOT NULL, begun_at TIME, ended_at TIME, committee_id CHAR(32) NOT NULL, state VARCHAR(32) NOT NULL, rule_set_id CHAR(32), legal_members INTEGER NOT NULL, sequence INTEGER NOT NULL, search_text VARCHAR NOT NULL, invitation_text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_meeting PRIMARY KEY (id), CONSTRAINT fk_meeting_chair_id_person FOREIGN KEY(chair_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_meeting_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE, CONSTRAINT fk_meeting_keeper_id_person FOREIGN KEY(keeper_id) REFERENCES person (id) ON DELETE SET NULL, CONSTRAINT fk_meeting_rule_set_id_rule_set FOREIGN KEY(rule_set_id) REFERENCES rule_set (id) ON DELETE SET NULL );
INSERT INTO "meeting" VALUES ('01a205a62fe2711ba05923c7894ebf18','9. Sitzung am 17.06.2025',6,'2026-11-22 23:45:07.042097','2026-11-22 23:45:07.212104','root',NULL,9,'2025-06-17','16:00:00.000000',NULL,'Rathaus, Sitzungssaal Mansbach','','01a205a62e72762fb1a83938d4cdd5ba','01a205a62ec07133bcee152cb5043ff3','','2025-05-20','email',NULL,'',NULL,'','16:00:00.000000','17:40:00.000000','01a205a62f4e70429f3904bc3b39655b','held','01a205a6308a71fc95fb5b90242059b1',11,0,'9. sitzung am 17.06.2025
rathaus, sitzungssaal mansbach','');
INSERT INTO "meeting" VALUES ('01a205a6308e7533b00312fbfc2f66b6','10. Sitzung am 16.09.2025',6,'2026-11-22 23:45:07.214350','2026-11-22 23:45:07.344353','root',NULL,10,'2025-09-16','16:00:00.000000',NULL,'Rathaus, Sitzungssaal Mansbach','','01a205a62e72762fb1a83938d4cdd5ba','01a205a62ec07133bcee152cb5043ff3','','2025-08-20','email',NULL,'',NULL,'','16:00:00.000000','17:40:00.000000','01a205a62f4e70429f3904bc3b39655b','held','01a205a6310e7ef89be1248f8ffd1d43',11,0,'10. sitzung am 16.09.2025
rathaus, sitzungssaal mansbach','');
INSERT INTO "meeting" VALUES ('01a205a6313070a68958b49b613b8d4c','11. Sitzung am 02.12.2025',6,'2026-11-22 23:45:07.376063','2026-11-22 23:45:07.493289','root',NULL,11,'2025-12-02','16:00:00.000000',NULL,'Rathaus, Sitzungssaal Mansbach','','01a205a62e72762fb1a83938d4cdd5ba','01a205a62ec07133bcee152cb5043ff3','','2025-11-20','email',NULL,'',NULL,'','16:00:00.000000','17:40:00.000000','01a205a62f4e70429f3904bc3b39655b','held','01a205a631a37ab1b80271896600e379',11,0,'11. sitzung am 02.12.2025
rathaus, sitzungssaal mansbach','');
INSERT INTO "meeting" VALUES ('01a205a631b97a08bf8fb40ad14638fb','12. Sitzung am 17.03.2026',6,'2026-11-22 23:45:07.513651','2026-11-22 23:45:07.857442','root',NULL,12,'2026-03-17','16:00:00.000000','18:00:00.000000','Rathaus, Sitzungssaal Mansbach','Raum 214, stufenlos über Eingang Nord, induktive Höranlage vorhanden','01a205a62e72762fb1a83938d4cdd5ba','01a205a62ec07133bcee152cb5043ff3','32-70/2026-03','2026-02-24','email',NULL,'','2026-03-10','LG-Mitglieder; beratend: KOMPASS-Beratung PP Mittelhessen, Jugendbeirat; nachrichtlich: Magistratsbüro','16:02:00.000000','18:11:00.000000','01a205a62f4e70429f3904bc3b39655b','held','01a205a6330f7ce3b44e1c2e440f3e8e',11,0,'12. sitzung am 17.03.2026
rathaus, sitzungssaal mansbach
32-70/2026-03','');
INSERT INTO "meeting" VALUES ('01a205a633c97295a0426cd43c1b6836','13. Sitzung am 08.12.2026',2,'2026-11-22 23:45:08.041185','2026-11-22 23:45:08.055261','root',NULL,13,'2026-12-08','16:00:00.000000',NULL,'Rathaus, Sitzungssaal Mansbach','','01a205a62e72762fb1a83938d4cdd5ba','01a205a62ec07133bcee152cb5043ff3','','2026-11-15','email',NULL,'',NULL,'',NULL,NULL,'01a205a62f4e70429f3904bc3b39655b','invited',NULL,0,0,'13. sitzung am 08.12.2026
rathaus, sitzungssaal mansbach','');
INSERT INTO "meeting" VALUES ('01a205a6347d7824b3d51e5c912d5b1d','14. Sitzung am 09.03.2027',1,'2026-11-22 23:45:08.221538','2026-11-22 23:45:08.221546','root',NULL,14,'2027-03-09','16:00:00.000000',NULL,'Rathaus, Sitzungssaal Mansbach','','01a205a62e72762fb1a83938d4cdd5ba','01a205a62ec07133bcee152cb5043ff3','',NULL,'email',NULL,'',NULL,'',NULL,NULL,'01a205a62f4e70429f3904bc3b39655b','scheduled',NULL,0,0,'14. sitzung am 09.03.2027
rathaus, sitzungssaal mansbach','');
INSERT INTO "meeting" VALUES ('01a205a634ee71ee80c88ee32d8b11d3','1. Sitzung am 22.12.2026',1,'2026-11-22 23:45:08.334144','2026-11-22 23:45:08.334152','root',NULL,1,'2026-12-22','16:00:00.000000',NULL,'Rathaus, Raum 112','','01a205a62ec8757896359acb8a3126d4',NULL,'',NULL,'email',NULL,'',NULL,'',NULL,NULL,'01a205a62f75763bbc9c4125190b4952','scheduled',NULL,0,0,'1. sitzung am 22.12.2026
rathaus, raum 112','');
INSERT INTO "meeting" VALUES ('01a205a634fb7f9ca646e18e11355c96','1. Sitzung am 29.12.2026',1,'2026-11-22 23:45:08.347998','2026-11-22 23:45:08.348006','root',NULL,1,'2026-12-29','16:00:00.000000',NULL,'Bürgerhaus Nord','','01a205a62e8d7f9b9674a6c365020ac1',NULL,'',NULL,'email',NULL,'',NULL,'',NULL,NULL,'01a205a62f77713498d9e139ca37decd','scheduled',NULL,0,0,'1. sitzung am 29.12.2026
burgerhaus nord','');
CREATE TABLE meeting_break ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, meeting_id CHAR(32) NOT NULL, starts_at TIME NOT NULL, ends_at TIME, CONSTRAINT pk_meeting_break PRIMARY KEY (id), CONSTRAINT fk_meeting_break_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE );
INSERT INTO "meeting_break" VALUES ('01a205a6324e7cdab4872bd7ae634d25',1,'01a205a631b97a08bf8fb40ad14638fb','17:05:00.000000','17:12:00.000000');
CREATE TABLE membership ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, person_id CHAR(32) NOT NULL, role VARCHAR(32) NOT NULL, voting_right BOOLEAN NOT NULL, organization_id CHAR(32), seat VARCHAR(200) NOT NULL, starts_on DATE, ends_on DATE, position INTEGER NOT NULL, CONSTRAINT pk_membership PRIMARY KEY (id), CONSTRAINT fk_membership_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE, CONSTRAINT fk_membership_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_membership_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "membership" VALUES ('01a205a62f567ec19fe975122927d632',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62e72762fb1a83938d4cdd5ba','chair',1,'01a205a62e5472698e42a73ef267f514','Stadt Musterau','2023-03-01',NULL,0);
INSERT INTO "membership" VALUES ('01a205a62f597e0e8b5cc45411a5516f',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62e887efbb06c40ded3f230a3','deputy_chair',1,'01a205a62e597ebbb9bf461c45bb31f6','','2023-03-01',NULL,1);
INSERT INTO "membership" VALUES ('01a205a62f5b7a2896fbbabcc0e5c4f2',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62e8d7f9b9674a6c365020ac1','member',1,'01a205a62e5d765c82a114a59c52a5bf','','2023-03-01',NULL,2);
INSERT INTO "membership" VALUES ('01a205a62f5d769ea81cb8d40d101cc0',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62e927a4eb89e719adab22d34','member',1,'01a205a62e5e74b4b2276e2d496b698d','','2023-03-01',NULL,3);
INSERT INTO "membership" VALUES ('01a205a62f5f7075bea0ed7a08b312da',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62e967fedba727d09dbfe4f55','member',1,'01a205a62e5f73aabe7d79294eea47ba','','2023-03-01',NULL,4);
INSERT INTO "membership" VALUES ('01a205a62f607b91ae855a1dd057ea36',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62e9b737fbee6bfce07ae53e6','member',1,'01a205a62e5c75dfb2944d3511c05ed9','','2023-03-01',NULL,5);
INSERT INTO "membership" VALUES ('01a205a62f627703a5ee56841f78ad36',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62e9f79adbc617dd80480ed70','member',1,'01a205a62e607446b401438ac528f418','','2023-03-01',NULL,6);
INSERT INTO "membership" VALUES ('01a205a62f6474ef8872d005e236adc6',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62ea37c30a27628d07b32b89b','member',1,'01a205a62e61744196a592b235f8bb2c','','2023-03-01',NULL,7);
INSERT INTO "membership" VALUES ('01a205a62f667287b7cd7b9b1cb5b28d',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62ea87066bccd2616e6dd479a','member',1,'01a205a62e6273058660b42a348fd040','','2023-03-01',NULL,8);
INSERT INTO "membership" VALUES ('01a205a62f6b7fa9abb4c329b781f171',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62eb07593982e08e8b6a178a3','member',1,'01a205a62e63720d9dcdadfdac8823b7','','2023-03-01',NULL,9);
INSERT INTO "membership" VALUES ('01a205a62f6d7e7cb24ba0f713e16009',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62eb47286b694aede5bc3c579','member',1,'01a205a62e64709382ddd5ace8e3b04a','','2023-03-01',NULL,10);
INSERT INTO "membership" VALUES ('01a205a62f6f7b1a87867e7c3cdff8ce',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62eb872799eae79f268552a24','adviser',0,'01a205a62e5b752e895a31b2562ebad6','KOMPASS-Beraterin','2023-03-01',NULL,11);
INSERT INTO "membership" VALUES ('01a205a62f717b8ea6441cadb308a623',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62ebc7331ae9d5204aef97d22','adviser',0,'01a205a62e657ffeadf649bf9066a6ba','','2023-03-01',NULL,12);
INSERT INTO "membership" VALUES ('01a205a62f737a6bb46220091e6c2adb',1,'01a205a62f4e70429f3904bc3b39655b','01a205a62ec07133bcee152cb5043ff3','keeper',0,'01a205a62e5472698e42a73ef267f514','Geschäftsstelle','2023-03-01',NULL,13);
INSERT INTO "membership" VALUES ('01a205a62f797291bdf8431ac129b34d',1,'01a205a62f75763bbc9c4125190b4952','01a205a62ec8757896359acb8a3126d4','chair',1,NULL,'',NULL,NULL,0);
INSERT INTO "membership" VALUES ('01a205a62f7a7bb2a16d833eee5c7786',1,'01a205a62f75763bbc9c4125190b4952','01a205a62e927a4eb89e719adab22d34','member',1,NULL,'',NULL,NULL,1);
INSERT INTO "membership" VALUES ('01a205a62f7c77d6b0f7512005118a96',1,'01a205a62f75763bbc9c4125190b4952','01a205a62e967fedba727d09dbfe4f55','member',1,NULL,'',NULL,NULL,2);
INSERT INTO "membership" VALUES ('01a205a62f7e71afb19273262dc74d47',1,'01a205a62f75763bbc9c4125190b4952','01a205a62eb872799eae79f268552a24','member',1,NULL,'',NULL,NULL,3);
INSERT INTO "membership" VALUES ('01a205a62f7f78e4899c847e4dbf7957',1,'01a205a62f77713498d9e139ca37decd','01a205a62e8d7f9b9674a6c365020ac1','chair',1,NULL,'',NULL,NULL,0);
INSERT INTO "membership" VALUES ('01a205a62f8172fb8ce6c9bf36bb18b0',1,'01a205a62f77713498d9e139ca37decd','01a205a62e887efbb06c40ded3f230a3','member',1,NULL,'',NULL,NULL,1);
INSERT INTO "membership" VALUES ('01a205a62f827e42880c5357cd4a10dc',1,'01a205a62f77713498d9e139ca37decd','01a205a62eb47286b694aede5bc3c579','member',1,NULL,'',NULL,NULL,2);
INSERT INTO "membership" VALUES ('01a205a62f8478b1a360dec3544ea70f',1,'01a205a62f77713498d9e139ca37decd','01a205a62ebc7331ae9d5204aef97d22','member',1,NULL,'',NULL,NULL,3);
CREATE TABLE milestone ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, starts_on DATE, due_on DATE, done_on DATE, weight INTEGER NOT NULL, note VARCHAR(1000) NOT NULL, measure_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_milestone PRIMARY KEY (id), CONSTRAINT fk_milestone_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
INSERT INTO "milestone" VALUES ('01a205a636aa7b79b94c12875772b7b4',1,'Beleuchtung gemessen','2026-02-10','2026-02-28','2026-02-20',1,'','01a205a635627bd8a1325d1aa2e63c81',0);
INSERT INTO "milestone" VALUES ('01a205a636ac7f00820d66ea8b67551a',1,'Grünschnitt Frühjahr','2026-03-01','2026-03-31','2026-03-27',1,'','01a205a635627bd8a1325d1aa2e63c81',1);
INSERT INTO "milestone" VALUES ('01a205a636ae71a8b3a9b09ca18fe925',1,'Angebot der Stadtwerke','2026-03-17','2026-12-13',NULL,2,'','01a205a635627bd8a1325d1aa2e63c81',2);
INSERT INTO "milestone" VALUES ('01a205a636af767695dc42f01583e72f',1,'Leuchten montiert','2026-12-22','2027-02-05',NULL,4,'','01a205a635627bd8a1325d1aa2e63c81',3);
CREATE TABLE milestone_link ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, milestone_id CHAR(32) NOT NULL, after_id CHAR(32) NOT NULL, CONSTRAINT pk_milestone_link PRIMARY KEY (id), CONSTRAINT fk_milestone_link_after_id_milestone FOREIGN KEY(after_id) REFERENCES milestone (id) ON DELETE CASCADE, CONSTRAINT fk_milestone_link_milestone_id_milestone FOREIGN KEY(milestone_id) REFERENCES milestone (id) ON DELETE CASCADE );
INSERT INTO "milestone_link" VALUES ('01a205a636b2747c80802b3921a22964',1,'01a205a636ae71a8b3a9b09ca18fe925','01a205a636aa7b79b94c12875772b7b4');
INSERT INTO "milestone_link" VALUES ('01a205a636b474f7b352d8017ae8602f',1,'01a205a636af767695dc42f01583e72f','01a205a636ae71a8b3a9b09ca18fe925');
CREATE TABLE minutes ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, issued_on DATE, distribution VARCHAR(1000) NOT NULL, next_meeting VARCHAR(300) NOT NULL, meeting_id CHAR(32) NOT NULL, CONSTRAINT pk_minutes PRIMARY KEY (id), CONSTRAINT fk_minutes_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE );
INSERT INTO "minutes" VALUES ('01a205a62fe87192875be1b5f43a2e87',2,'summary','2025-06-24','','','01a205a62fe2711ba05923c7894ebf18');
INSERT INTO "minutes" VALUES ('01a205a6309076e9b887964c795e05fd',2,'summary','2025-09-23','','','01a205a6308e7533b00312fbfc2f66b6');
INSERT INTO "minutes" VALUES ('01a205a631327257b46eb06e2fcdfc53',2,'summary','2025-12-09','','','01a205a6313070a68958b49b613b8d4c');
INSERT INTO "minutes" VALUES ('01a205a631bb7da78739a11b4645dad2',2,'summary','2026-03-24','Mitglieder, beratende Mitglieder, Magistratsbüro; Auszug TOP 6.1: Stadtwerke; Auszug TOP 6.2: Polizeistation','','01a205a631b97a08bf8fb40ad14638fb');
INSERT INTO "minutes" VALUES ('01a205a633cb7321bfb3d1276f460764',1,'summary',NULL,'','','01a205a633c97295a0426cd43c1b6836');
INSERT INTO "minutes" VALUES ('01a205a6347f7b479016876b6af42c68',1,'summary',NULL,'','','01a205a6347d7824b3d51e5c912d5b1d');
INSERT INTO "minutes" VALUES ('01a205a634f0770998c40903043c5df8',1,'results',NULL,'','','01a205a634ee71ee80c88ee32d8b11d3');
INSERT INTO "minutes" VALUES ('01a205a634fe706bac0688f663604427',1,'results',NULL,'','','01a205a634fb7f9ca646e18e11355c96');
CREATE TABLE minutes_step ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, taken_on DATE NOT NULL, person VARCHAR(300) NOT NULL, reason VARCHAR(1000) NOT NULL, approved_in_id CHAR(32), approved_item_id CHAR(32), meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, state VARCHAR(32) NOT NULL, CONSTRAINT pk_minutes_step PRIMARY KEY (id), CONSTRAINT fk_minutes_step_approved_in_id_meeting FOREIGN KEY(approved_in_id) REFERENCES meeting (id) ON DELETE SET NULL, CONSTRAINT fk_minutes_step_approved_item_id_agenda_item FOREIGN KEY(approved_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, CONSTRAINT fk_minutes_step_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE );
INSERT INTO "minutes_step" VALUES ('01a205a6335576c291023ce015be0f86',1,'2025-06-24','Bürgermeisterin Dr. Jutta Eichenlaub, Marion Querfurth','',NULL,NULL,'01a205a62fe2711ba05923c7894ebf18',1,'signed');
INSERT INTO "minutes_step" VALUES ('01a205a63358750c848d7e37c7c82420',1,'2025-06-25','Marion Querfurth','',NULL,NULL,'01a205a62fe2711ba05923c7894ebf18',2,'sent');
INSERT INTO "minutes_step" VALUES ('01a205a6335c7dd28b2b55bc4d2c077b',1,'2025-09-16','','','01a205a6308e7533b00312fbfc2f66b6',NULL,'01a205a62fe2711ba05923c7894ebf18',3,'approved');
INSERT INTO "minutes_step" VALUES ('01a205a6338e723d8f5f2fb58d29e0b2',1,'2025-09-23','Bürgermeisterin Dr. Jutta Eichenlaub, Marion Querfurth','',NULL,NULL,'01a205a6308e7533b00312fbfc2f66b6',1,'signed');
INSERT INTO "minutes_step" VALUES ('01a205a6338f7f5c99f3d50f34e547c5',1,'2025-09-24','Marion Querfurth','',NULL,NULL,'01a205a6308e7533b00312fbfc2f66b6',2,'sent');
INSERT INTO "minutes_step" VALUES ('01a205a63392798bab36e9254a518dee',1,'2025-12-02','','','01a205a6313070a68958b49b613b8d4c',NULL,'01a205a6308e7533b00312fbfc2f66b6',3,'approved');
INSERT INTO "minutes_step" VALUES ('01a205a633c3773f945a8413ef35a9e7',1,'2025-12-09','Bürgermeisterin Dr. Jutta Eichenlaub, Marion Querfurth','',NULL,NULL,'01a205a6313070a68958b49b613b8d4c',1,'signed');
INSERT INTO "minutes_step" VALUES ('01a205a633c5774b8a594306e81043ee',1,'2025-12-10','Marion Querfurth','',NULL,NULL,'01a205a6313070a68958b49b613b8d4c',2,'sent');
INSERT INTO "minutes_step" VALUES ('01a205a633c778c5ae9ddacbd8bee7e0',1,'2026-03-17','','','01a205a631b97a08bf8fb40ad14638fb','01a205a631c17932a54791e31e5942dc','01a205a6313070a68958b49b613b8d4c',3,'approved');
CREATE TABLE minutes_version ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, made_on DATE NOT NULL, occasion VARCHAR(300) NOT NULL, internal VARCHAR NOT NULL, public VARCHAR NOT NULL, nonpublic VARCHAR NOT NULL, CONSTRAINT pk_minutes_version PRIMARY KEY (id), CONSTRAINT fk_minutes_version_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE );
INSERT INTO "minutes_version" VALUES ('01a205a633527fa79c450e66bdaa1358',1,'01a205a62fe2711ba05923c7894ebf18',1,'2025-06-24','unterzeichnet','{"title":"Niederschrift über die 9. Sitzung der Lenkungsgruppe des Präventionsrates","running_title":"Niederschrift 9/2025","foot_note":"Ausgefertigt am 24. Juni 2025","marking":"","kind":"Kurzverlaufsprotokoll","subtitle":"über die 9. Sitzung der Lenkungsgruppe des Präventionsrates","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 17. Juni 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. Mai 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[{"level":1,"heading":"TOP 1  Eröffnung, Ladung, Beschlussfähigkeit","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a62ff473e2ae941add7ae62fef"},{"level":1,"heading":"TOP 2  Feststellung der Tagesordnung","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a62ff779b7864a03cc9dce3402"},{"level":1,"heading":"TOP 3  Beschlusskontrolle","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a62ffa708ca1b19dfee53bd2f5"},{"level":1,"heading":"TOP 4  Berichte aus den Arbeitsgruppen","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a62ffb7e25b42158817dd935f3"},{"level":1,"heading":"TOP 5  Mitteilungen und Anfragen, Verschiedenes","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a62ffd7f53bfc3e12192862a7a"}],"closing_notes":[],"nonpublic_hint":"","assignments":[],"next_meeting":"","place_and_day":"Musterau, 24. Juni 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"Mitglieder","corrections":[],"approval":""}','{"title":"Niederschrift über die 9. Sitzung der Lenkungsgruppe des Präventionsrates","running_title":"Niederschrift 9/2025","foot_note":"Ausgefertigt am 24. Juni 2025","marking":"","kind":"Kurzverlaufsprotokoll","subtitle":"über die 9. Sitzung der Lenkungsgruppe des Präventionsrates","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 17. Juni 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. Mai 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[{"level":1,"heading":"TOP 1  Eröffnung, Ladung, Beschlussfähigkeit","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a62ff473e2ae941add7ae62fef"},{"level":1,"heading":"TOP 2  Feststellung der Tagesordnung","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a62ff779b7864a03cc9dce3402"},{"level":1,"heading":"TOP 3  Beschlusskontrolle","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a62ffa708ca1b19dfee53bd2f5"},{"level":1,"heading":"TOP 4  Berichte aus den Arbeitsgruppen","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a62ffb7e25b42158817dd935f3"},{"level":1,"heading":"TOP 5  Mitteilungen und Anfragen, Verschiedenes","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a62ffd7f53bfc3e12192862a7a"}],"closing_notes":[],"nonpublic_hint":"","assignments":[],"next_meeting":"","place_and_day":"Musterau, 24. Juni 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"","corrections":[],"approval":""}','{"title":"Niederschrift über die 9. Sitzung der Lenkungsgruppe des Präventionsrates, nichtöffentlicher Teil","running_title":"Niederschrift 9/2025","foot_note":"Ausgefertigt am 24. Juni 2025","marking":"Nichtöffentlich","kind":"Kurzverlaufsprotokoll","subtitle":"über die 9. Sitzung der Lenkungsgruppe des Präventionsrates, nichtöffentlicher Teil","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 17. Juni 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. Mai 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[],"closing_notes":[],"nonpublic_hint":"","assignments":[],"next_meeting":"","place_and_day":"Musterau, 24. Juni 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"Mitglieder","corrections":[],"approval":""}');
INSERT INTO "minutes_version" VALUES ('01a205a6338d73a08f133ded61cb64cc',1,'01a205a6308e7533b00312fbfc2f66b6',1,'2025-09-23','unterzeichnet','{"title":"Niederschrift über die 10. Sitzung der Lenkungsgruppe des Präventionsrates","running_title":"Niederschrift 10/2025","foot_note":"Ausgefertigt am 23. September 2025","marking":"","kind":"Kurzverlaufsprotokoll","subtitle":"über die 10. Sitzung der Lenkungsgruppe des Präventionsrates","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 16. September 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. August 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[{"level":1,"heading":"TOP 1  Eröffnung, Ladung, Beschlussfähigkeit","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a63092722ea28d8cbb286cc4fe"},{"level":1,"heading":"TOP 2  Feststellung der Tagesordnung","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a6309470568c440ef067f30800"},{"level":1,"heading":"TOP 3  Beschlusskontrolle","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a630967404923ee674e8f04688"},{"level":1,"heading":"TOP 4  Berichte aus den Arbeitsgruppen","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[{"number":"M-2025-001","title":"Schulwegplan aktualisieren","responsible":"Ordnungsamt","contributors":"","due":"30.11.2025","sentence":"Schulwegplan aktualisieren · zuständig: Ordnungsamt · Frist 30.11.2025"}],"notes":[],"part":"","key":"01a205a63098714a85878e7c7634ae94"},{"level":1,"heading":"TOP 5  Mitteilungen und Anfragen, Verschiedenes","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a6309a73bebd1d853b1f283d87"}],"closing_notes":[],"nonpublic_hint":"","assignments":[{"number":"M-2025-001","title":"Schulwegplan aktualisieren","responsible":"Ordnungsamt","contributors":"","due":"30.11.2025","sentence":"Schulwegplan aktualisieren · zuständig: Ordnungsamt · Frist 30.11.2025"}],"next_meeting":"","place_and_day":"Musterau, 23. September 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"Mitglieder","corrections":[],"approval":""}','{"title":"Niederschrift über die 10. Sitzung der Lenkungsgruppe des Präventionsrates","running_title":"Niederschrift 10/2025","foot_note":"Ausgefertigt am 23. September 2025","marking":"","kind":"Kurzverlaufsprotokoll","subtitle":"über die 10. Sitzung der Lenkungsgruppe des Präventionsrates","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 16. September 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. August 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[{"level":1,"heading":"TOP 1  Eröffnung, Ladung, Beschlussfähigkeit","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a63092722ea28d8cbb286cc4fe"},{"level":1,"heading":"TOP 2  Feststellung der Tagesordnung","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a6309470568c440ef067f30800"},{"level":1,"heading":"TOP 3  Beschlusskontrolle","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a630967404923ee674e8f04688"},{"level":1,"heading":"TOP 4  Berichte aus den Arbeitsgruppen","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[{"number":"M-2025-001","title":"Schulwegplan aktualisieren","responsible":"Ordnungsamt","contributors":"","due":"30.11.2025","sentence":"Schulwegplan aktualisieren · zuständig: Ordnungsamt · Frist 30.11.2025"}],"notes":[],"part":"","key":"01a205a63098714a85878e7c7634ae94"},{"level":1,"heading":"TOP 5  Mitteilungen und Anfragen, Verschiedenes","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a6309a73bebd1d853b1f283d87"}],"closing_notes":[],"nonpublic_hint":"","assignments":[{"number":"M-2025-001","title":"Schulwegplan aktualisieren","responsible":"Ordnungsamt","contributors":"","due":"30.11.2025","sentence":"Schulwegplan aktualisieren · zuständig: Ordnungsamt · Frist 30.11.2025"}],"next_meeting":"","place_and_day":"Musterau, 23. September 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"","corrections":[],"approval":""}','{"title":"Niederschrift über die 10. Sitzung der Lenkungsgruppe des Präventionsrates, nichtöffentlicher Teil","running_title":"Niederschrift 10/2025","foot_note":"Ausgefertigt am 23. September 2025","marking":"Nichtöffentlich","kind":"Kurzverlaufsprotokoll","subtitle":"über die 10. Sitzung der Lenkungsgruppe des Präventionsrates, nichtöffentlicher Teil","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 16. September 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. August 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[],"closing_notes":[],"nonpublic_hint":"","assignments":[],"next_meeting":"","place_and_day":"Musterau, 23. September 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"Mitglieder","corrections":[],"approval":""}');
INSERT INTO "minutes_version" VALUES ('01a205a633c27adaa2017e22106548b9',1,'01a205a6313070a68958b49b613b8d4c',1,'2025-12-09','unterzeichnet','{"title":"Niederschrift über die 11. Sitzung der Lenkungsgruppe des Präventionsrates","running_title":"Niederschrift 11/2025","foot_note":"Ausgefertigt am 9. Dezember 2025","marking":"","kind":"Kurzverlaufsprotokoll","subtitle":"über die 11. Sitzung der Lenkungsgruppe des Präventionsrates","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 2. Dezember 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. November 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[{"level":1,"heading":"TOP 1  Eröffnung, Ladung, Beschlussfähigkeit","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a631337b98a85a3afb46ecb3ac"},{"level":1,"heading":"TOP 2  Feststellung der Tagesordnung","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a631357e64bfea4e0674c9dc86"},{"level":1,"heading":"TOP 3  Beschlusskontrolle","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a631377f0ab127a0cd61ef012d"},{"level":1,"heading":"TOP 4  Berichte aus den Arbeitsgruppen","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[{"number":"M-2025-002","title":"Sicherheitsgespräche im Stadtteil Nord vorbereiten","responsible":"Polizeistation","contributors":"","due":"31.03.2026","sentence":"Sicherheitsgespräche im Stadtteil Nord vorbereiten · zuständig: Polizeistation · Frist 31.03.2026"},{"number":"M-2025-003","title":"Suchtprävention an den Schulen: Bedarf prüfen","responsible":"Jugendamt","contributors":"","due":"30.04.2026","sentence":"Suchtprävention an den Schulen: Bedarf prüfen · zuständig: Jugendamt · Frist 30.04.2026"}],"notes":[],"part":"","key":"01a205a6313a707489e555c96e0a396d"},{"level":1,"heading":"TOP 5  Mitteilungen und Anfragen, Verschiedenes","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a6313b7f2dab4be148a4a119f7"}],"closing_notes":[],"nonpublic_hint":"","assignments":[{"number":"M-2025-002","title":"Sicherheitsgespräche im Stadtteil Nord vorbereiten","responsible":"Polizeistation","contributors":"","due":"31.03.2026","sentence":"Sicherheitsgespräche im Stadtteil Nord vorbereiten · zuständig: Polizeistation · Frist 31.03.2026"},{"number":"M-2025-003","title":"Suchtprävention an den Schulen: Bedarf prüfen","responsible":"Jugendamt","contributors":"","due":"30.04.2026","sentence":"Suchtprävention an den Schulen: Bedarf prüfen · zuständig: Jugendamt · Frist 30.04.2026"}],"next_meeting":"","place_and_day":"Musterau, 9. Dezember 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"Mitglieder","corrections":[],"approval":""}','{"title":"Niederschrift über die 11. Sitzung der Lenkungsgruppe des Präventionsrates","running_title":"Niederschrift 11/2025","foot_note":"Ausgefertigt am 9. Dezember 2025","marking":"","kind":"Kurzverlaufsprotokoll","subtitle":"über die 11. Sitzung der Lenkungsgruppe des Präventionsrates","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 2. Dezember 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. November 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[{"level":1,"heading":"TOP 1  Eröffnung, Ladung, Beschlussfähigkeit","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a631337b98a85a3afb46ecb3ac"},{"level":1,"heading":"TOP 2  Feststellung der Tagesordnung","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a631357e64bfea4e0674c9dc86"},{"level":1,"heading":"TOP 3  Beschlusskontrolle","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a631377f0ab127a0cd61ef012d"},{"level":1,"heading":"TOP 4  Berichte aus den Arbeitsgruppen","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[{"number":"M-2025-002","title":"Sicherheitsgespräche im Stadtteil Nord vorbereiten","responsible":"Polizeistation","contributors":"","due":"31.03.2026","sentence":"Sicherheitsgespräche im Stadtteil Nord vorbereiten · zuständig: Polizeistation · Frist 31.03.2026"},{"number":"M-2025-003","title":"Suchtprävention an den Schulen: Bedarf prüfen","responsible":"Jugendamt","contributors":"","due":"30.04.2026","sentence":"Suchtprävention an den Schulen: Bedarf prüfen · zuständig: Jugendamt · Frist 30.04.2026"}],"notes":[],"part":"","key":"01a205a6313a707489e555c96e0a396d"},{"level":1,"heading":"TOP 5  Mitteilungen und Anfragen, Verschiedenes","mark":"","subline":"","text":{"markdown":"","style":"Body Text"},"recusals":[],"votes":[],"outcome":"","assignments":[],"notes":[],"part":"","key":"01a205a6313b7f2dab4be148a4a119f7"}],"closing_notes":[],"nonpublic_hint":"","assignments":[{"number":"M-2025-002","title":"Sicherheitsgespräche im Stadtteil Nord vorbereiten","responsible":"Polizeistation","contributors":"","due":"31.03.2026","sentence":"Sicherheitsgespräche im Stadtteil Nord vorbereiten · zuständig: Polizeistation · Frist 31.03.2026"},{"number":"M-2025-003","title":"Suchtprävention an den Schulen: Bedarf prüfen","responsible":"Jugendamt","contributors":"","due":"30.04.2026","sentence":"Suchtprävention an den Schulen: Bedarf prüfen · zuständig: Jugendamt · Frist 30.04.2026"}],"next_meeting":"","place_and_day":"Musterau, 9. Dezember 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"","corrections":[],"approval":""}','{"title":"Niederschrift über die 11. Sitzung der Lenkungsgruppe des Präventionsrates, nichtöffentlicher Teil","running_title":"Niederschrift 11/2025","foot_note":"Ausgefertigt am 9. Dezember 2025","marking":"Nichtöffentlich","kind":"Kurzverlaufsprotokoll","subtitle":"über die 11. Sitzung der Lenkungsgruppe des Präventionsrates, nichtöffentlicher Teil","facts_about":"Angaben zur Sitzung","facts":[{"label":"Tag und Ort","text":"Dienstag, 2. Dezember 2025, Rathaus, Sitzungssaal Mansbach"},{"label":"Beginn und Ende","text":"16:00 Uhr bis 17:40 Uhr"},{"label":"Leitung","text":"Bürgermeisterin Dr. Jutta Eichenlaub"},{"label":"Protokollführung","text":"Marion Querfurth"},{"label":"Ladung","text":"form- und fristgerecht am 20. November 2025"},{"label":"Beschlussfähigkeit","text":"11 von 11 stimmberechtigten Mitgliedern bei Beginn (nötig 6)"}],"groups":[{"title":"Stimmberechtigt (11 von 11)","from_head":"Entsendet von","when_head":"Anwesend","lines":[{"name":"Bürgermeisterin Dr. Jutta Eichenlaub (Vorsitz)","affiliation":"Stadt Musterau","note":"durchgehend"},{"name":"Erster Polizeihauptkommissar Malte Dornbusch","affiliation":"Polizeistation","note":"durchgehend"},{"name":"Sabine Holtkötter","affiliation":"Ordnungsamt","note":"durchgehend"},{"name":"Ferdinand Ögretmen","affiliation":"Jugendamt","note":"durchgehend"},{"name":"Inga Wisselbeck","affiliation":"Schulen","note":"durchgehend"},{"name":"Staatsanwältin Ruth Pfefferkorn","affiliation":"Staatsanwaltschaft","note":"durchgehend"},{"name":"Pfarrer Anselm Tüncher","affiliation":"Kirchen","note":"durchgehend"},{"name":"Kerstin Abendroth","affiliation":"Handel & Gewerbe","note":"durchgehend"},{"name":"Petra Lohgerber","affiliation":"Sportverein TSV","note":"durchgehend"},{"name":"Dr. Hans-Jörg Vielhaber","affiliation":"Klinikum","note":"durchgehend"},{"name":"Volker Achtnich","affiliation":"Wohnungsbau","note":"durchgehend"}]},{"title":"Außerdem anwesend","from_head":"Stelle","when_head":"Anwesend als","lines":[{"name":"PHK''in Lena Rabenhorst","affiliation":"KOMPASS-Beraterin","note":"beratend"},{"name":"Noemi Steinfurth","affiliation":"Jugendbeirat","note":"beratend"},{"name":"Marion Querfurth","affiliation":"Geschäftsstelle","note":"Verwaltung (Protokoll)"}]}],"items":[],"closing_notes":[],"nonpublic_hint":"","assignments":[],"next_meeting":"","place_and_day":"Musterau, 9. Dezember 2025","signers":[{"name":"Dr. Jutta Eichenlaub","role":"Vorsitzende"},{"name":"Marion Querfurth","role":"Schriftführerin"}],"attachments":"","distribution":"Mitglieder","corrections":[],"approval":""}');
CREATE TABLE monitoring_report ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, starts_on DATE NOT NULL, ends_on DATE NOT NULL, meeting_id CHAR(32), search_text VARCHAR NOT NULL, introduction VARCHAR(1000000) NOT NULL, outlook VARCHAR(1000000) NOT NULL, CONSTRAINT pk_monitoring_report PRIMARY KEY (id), CONSTRAINT fk_monitoring_report_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL );
INSERT INTO "monitoring_report" VALUES ('01a205a636fb74d3ae5b9e70f334b8ce','Monitoringbericht 2. Halbjahr 2025',1,'2026-11-22 23:45:08.859323','2026-11-22 23:45:08.859330','root',NULL,'Monitoringbericht 2. Halbjahr 2025','2025-07-01','2025-12-31',NULL,'monitoringbericht 2. halbjahr 2025
sehr geehrte damen und herren,

dieser bericht sagt, was im zweiten halbjahr 2025 aus den beschlossenen massnahmen wurde.','Sehr geehrte Damen und Herren,

dieser Bericht sagt, was im zweiten Halbjahr 2025 aus den beschlossenen Maßnahmen wurde.','');
CREATE TABLE number_origin ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, code VARCHAR(40) NOT NULL, CONSTRAINT pk_number_origin PRIMARY KEY (id) );
CREATE TABLE number_series ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(40) NOT NULL, pattern VARCHAR(60) NOT NULL, CONSTRAINT pk_number_series PRIMARY KEY (id), CONSTRAINT uq_number_series_name UNIQUE (name) );
INSERT INTO "number_series" VALUES ('01a205a6348b7182bcc2dc38c5ee7fd1',1,'paper','PR-{Jahr}/{lfd:03}{Zusatz}');
CREATE TABLE objection ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, raised_by VARCHAR(300) NOT NULL, raised_on DATE NOT NULL, decision VARCHAR(32) NOT NULL, decided_in_id CHAR(32), meeting_id CHAR(32) NOT NULL, position INTEGER NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_objection PRIMARY KEY (id), CONSTRAINT fk_objection_decided_in_id_meeting FOREIGN KEY(decided_in_id) REFERENCES meeting (id) ON DELETE SET NULL, CONSTRAINT fk_objection_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE );
CREATE TABLE offer ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, organization_id CHAR(32), person_id CHAR(32), provider VARCHAR(300) NOT NULL, district_id CHAR(32), place VARCHAR(300) NOT NULL, access VARCHAR(1000) NOT NULL, costs VARCHAR(300) NOT NULL, website VARCHAR(300) NOT NULL, approach VARCHAR(32) NOT NULL, reach VARCHAR(32) NOT NULL, evidence VARCHAR(32) NOT NULL, evidence_source VARCHAR(1000) NOT NULL, starts_on DATE, ends_on DATE, checked_on DATE, is_printed BOOLEAN NOT NULL, search_text VARCHAR NOT NULL, description VARCHAR(1000000) NOT NULL, CONSTRAINT pk_offer PRIMARY KEY (id), CONSTRAINT fk_offer_district_id_keyword FOREIGN KEY(district_id) REFERENCES keyword (id) ON DELETE SET NULL, CONSTRAINT fk_offer_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL, CONSTRAINT fk_offer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "offer" VALUES ('01a205a6370e76f0943422050bcdfefe','Boxtraining ohne Fäuste',1,'2026-11-22 23:45:08.878455','2026-11-22 23:45:08.878462','root',NULL,'Boxtraining ohne Fäuste','01a205a62e6273058660b42a348fd040','01a205a62eac727b9fb866a90f425055','','01a205a62efa7c07a954d582c79c28fa','','ohne Anmeldung, dienstags 17–19 Uhr','kostenlos','','social','universal','none','',NULL,NULL,'2026-10-13',1,'boxtraining ohne fauste
sport, regeln und gesprache in einer festen gruppe.','Sport, Regeln und Gespräche in einer festen Gruppe.');
INSERT INTO "offer" VALUES ('01a205a6371f785da85bb4f62c311790','Klassenrat an der Gesamtschule',1,'2026-11-22 23:45:08.895541','2026-11-22 23:45:08.895546','root',NULL,'Klassenrat an der Gesamtschule','01a205a62e5f73aabe7d79294eea47ba',NULL,'','01a205a62efa7c07a954d582c79c28fa','','für alle 5. und 6. Klassen','kostenlos','','social','universal','likely','',NULL,NULL,'2026-07-25',1,'klassenrat an der gesamtschule
jede woche eine stunde, in der die klasse ihre konflikte selbst klart.','Jede Woche eine Stunde, in der die Klasse ihre Konflikte selbst klärt.');
INSERT INTO "offer" VALUES ('01a205a6372379ccba98599685a4626c','Elternabend „Was trinken die denn?“',1,'2026-11-22 23:45:08.899629','2026-11-22 23:45:08.899634','root',NULL,'Elternabend „Was trinken die denn?“','01a205a62e667e1caf54f1bf09afe4db','01a205a62ec8757896359acb8a3126d4','',NULL,'','auf Anfrage an Schulen und Vereinen','kostenlos','','social','universal','none','',NULL,NULL,'2025-09-18',1,'elternabend „was trinken die denn?“
anderthalb stunden uber alkohol und energydrinks, mit rauschbrille.','Anderthalb Stunden über Alkohol und Energydrinks, mit Rauschbrille.');
INSERT INTO "offer" VALUES ('01a205a637277906a7e4b6e50ec91114','Sprechstunde Einbruchschutz',1,'2026-11-22 23:45:08.903581','2026-11-22 23:45:08.903586','root',NULL,'Sprechstunde Einbruchschutz','01a205a62e597ebbb9bf461c45bb31f6','01a205a62e887efbb06c40ded3f230a3','',NULL,'','mit Anmeldung, erster Donnerstag im Monat','kostenlos','','social','universal','likely','',NULL,NULL,'2026-09-08',1,'sprechstunde einbruchschutz
beratung am eigenen grundriss.','Beratung am eigenen Grundriss.');
INSERT INTO "offer" VALUES ('01a205a6372c78f0b287cec7f7e76f75','Café am Abend',1,'2026-11-22 23:45:08.908578','2026-11-22 23:45:08.908584','root',NULL,'Café am Abend','01a205a62e607446b401438ac528f418',NULL,'','01a205a62f0d706caaacd193ea632b36','','ohne Anmeldung, freitags ab 18 Uhr','kostenlos','','social','universal','none','',NULL,NULL,NULL,1,'cafe am abend
ein ort, an dem jemand zuhort.','Ein Ort, an dem jemand zuhört.');
INSERT INTO "offer" VALUES ('01a205a63735726e83f084d6aa83e08d','Medienscouts',1,'2026-11-22 23:45:08.917171','2026-11-22 23:45:08.917177','root',NULL,'Medienscouts','01a205a62e5f73aabe7d79294eea47ba',NULL,'','01a205a62efa7c07a954d582c79c28fa','','über die Klassenleitungen','kostenlos','','social','universal','threshold','',NULL,NULL,'2026-04-26',1,'medienscouts
altere schulerinnen und schuler beraten jungere.','Ältere Schülerinnen und Schüler beraten jüngere.');
CREATE TABLE offer_keyword ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, offer_id CHAR(32) NOT NULL, keyword_id CHAR(32) NOT NULL, CONSTRAINT pk_offer_keyword PRIMARY KEY (id), CONSTRAINT fk_offer_keyword_keyword_id_keyword FOREIGN KEY(keyword_id) REFERENCES keyword (id) ON DELETE CASCADE, CONSTRAINT fk_offer_keyword_offer_id_offer FOREIGN KEY(offer_id) REFERENCES offer (id) ON DELETE CASCADE );
INSERT INTO "offer_keyword" VALUES ('01a205a6371a786f8227554eb842626f',1,'01a205a6370e76f0943422050bcdfefe','01a205a62f087f9cb269569537b71c51');
INSERT INTO "offer_keyword" VALUES ('01a205a6371d71c4ae2d7e3463bff46e',1,'01a205a6370e76f0943422050bcdfefe','01a205a62f017c75897d84320c9f66df');
INSERT INTO "offer_keyword" VALUES ('01a205a6371e78d6b65abd5c5da85eef',1,'01a205a6370e76f0943422050bcdfefe','01a205a62f187573bcab344059949bed');
INSERT INTO "offer_keyword" VALUES ('01a205a63721799a8352224a29661f6e',1,'01a205a6371f785da85bb4f62c311790','01a205a62f087e6899ab426fab86151c');
INSERT INTO "offer_keyword" VALUES ('01a205a637237214a7647d247a675fe8',1,'01a205a6371f785da85bb4f62c311790','01a205a62f017c75897d84320c9f66df');
INSERT INTO "offer_keyword" VALUES ('01a205a637257968bca564afea4949a7',1,'01a205a6372379ccba98599685a4626c','01a205a62f09706aa710b76ebe87452e');
INSERT INTO "offer_keyword" VALUES ('01a205a6372771a58a13a0b2c353ec1e',1,'01a205a6372379ccba98599685a4626c','01a205a62f017dd9b07ef9ae192d27f2');
INSERT INTO "offer_keyword" VALUES ('01a205a637297659aea0f072fdb8826a',1,'01a205a637277906a7e4b6e50ec91114','01a205a62f0972aababffe4589f19454');
INSERT INTO "offer_keyword" VALUES ('01a205a6372b7703af9077096e14aba2',1,'01a205a637277906a7e4b6e50ec91114','01a205a62f02736186a98cad4a2e5ca8');
INSERT INTO "offer_keyword" VALUES ('01a205a6372e75f7bd10f4b6adc4657f',1,'01a205a6372c78f0b287cec7f7e76f75','01a205a62f09741d8b3f791087bf1172');
INSERT INTO "offer_keyword" VALUES ('01a205a6372f7cb4b1aca53e328a242c',1,'01a205a6372c78f0b287cec7f7e76f75','01a205a62f09712fa9f38c8ab96ec39e');
INSERT INTO "offer_keyword" VALUES ('01a205a637317553921aeed8be0d8a0a',1,'01a205a6372c78f0b287cec7f7e76f75','01a205a62f027708ab20056a6ca61050');
INSERT INTO "offer_keyword" VALUES ('01a205a637327ac48ecbc4d550bd2cb1',1,'01a205a6372c78f0b287cec7f7e76f75','01a205a62f177b73a54c6b395777955a');
INSERT INTO "offer_keyword" VALUES ('01a205a63734713cab288ef8c5d86755',1,'01a205a6372c78f0b287cec7f7e76f75','01a205a62f18772cbba8acd807e4764d');
INSERT INTO "offer_keyword" VALUES ('01a205a6373771069215ad9b0932057a',1,'01a205a63735726e83f084d6aa83e08d','01a205a62f087e6899ab426fab86151c');
INSERT INTO "offer_keyword" VALUES ('01a205a6373879abb8018aef82d39472',1,'01a205a63735726e83f084d6aa83e08d','01a205a62f087f9cb269569537b71c51');
INSERT INTO "offer_keyword" VALUES ('01a205a6373a71758763c26083f51d8a',1,'01a205a63735726e83f084d6aa83e08d','01a205a62f0274df857658c7a95136e3');
CREATE TABLE office ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, municipality VARCHAR(200) NOT NULL, council_name VARCHAR(200) NOT NULL, name VARCHAR(200) NOT NULL, street VARCHAR(200) NOT NULL, postal_code VARCHAR(20) NOT NULL, city VARCHAR(100) NOT NULL, phone VARCHAR(100) NOT NULL, email VARCHAR(200) NOT NULL, website VARCHAR(300) NOT NULL, time_zone VARCHAR(60) NOT NULL, letterhead_sha256 VARCHAR(64), sheet_printed_at DATETIME, CONSTRAINT pk_office PRIMARY KEY (id), CONSTRAINT fk_office_letterhead_sha256_blob FOREIGN KEY(letterhead_sha256) REFERENCES blob (sha256) );
INSERT INTO "office" VALUES ('01a205a62e4b776c95eaffa54495fc2a',2,'Stadt Musterau','Präventionsrat','Geschäftsstelle','Rathausplatz 1','35999','Musterau','06499 000-140','praeventionsrat@musterau.example','','Europe/Berlin',NULL,NULL);
CREATE TABLE open_seat ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, organization_id CHAR(32) NOT NULL, role VARCHAR(32) NOT NULL, voting_right BOOLEAN NOT NULL, starts_on DATE, position INTEGER NOT NULL, CONSTRAINT pk_open_seat PRIMARY KEY (id), CONSTRAINT fk_open_seat_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE, CONSTRAINT fk_open_seat_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE );
INSERT INTO "open_seat" VALUES ('01a205a62f8b785e9d878625c64ed64f',1,'01a205a62f77713498d9e139ca37decd','01a205a62e6273058660b42a348fd040','member',1,NULL,4);
CREATE TABLE organization ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, name VARCHAR(300) NOT NULL, short_name VARCHAR(100) NOT NULL, street VARCHAR(200) NOT NULL, postal_code VARCHAR(20) NOT NULL, city VARCHAR(100) NOT NULL, phone VARCHAR(100) NOT NULL, email VARCHAR(200) NOT NULL, website VARCHAR(300) NOT NULL, search_text VARCHAR NOT NULL, note VARCHAR(100000) NOT NULL, sector VARCHAR(100) DEFAULT '' NOT NULL, data_source VARCHAR(300) DEFAULT '' NOT NULL, data_purpose VARCHAR(300) DEFAULT '' NOT NULL, legal_basis VARCHAR(300) DEFAULT '' NOT NULL, review_on DATE, checked_on DATE, no_forwarding BOOLEAN DEFAULT '0' NOT NULL, restricted_on DATE, kind VARCHAR(100) DEFAULT '' NOT NULL, carrier VARCHAR(200) DEFAULT '' NOT NULL, closed_on DATE, CONSTRAINT pk_organization PRIMARY KEY (id) );
INSERT INTO "organization" VALUES ('01a205a62e5472698e42a73ef267f514','Stadt Musterau',2,'2026-11-22 23:45:06.644185','2026-11-22 23:45:06.768676','root',NULL,'Stadt Musterau','','Rathausplatz 1','35999','Musterau','','','','stadt musterau
musterau','','Verwaltungsspitze','','','',NULL,NULL,0,NULL,'Behörde','',NULL);
INSERT INTO "organization" VALUES ('01a205a62e597ebbb9bf461c45bb31f6','Polizeistation Musterau',2,'2026-11-22 23:45:06.649957','2026-11-22 23:45:06.774743','root',NULL,'Polizeistation Musterau','Polizeistation','Bahnhofstraße 12','35999','Musterau','','','','polizeistation musterau
polizeistation
musterau','','Polizei','','','',NULL,NULL,0,NULL,'Polizei','',NULL);
INSERT INTO "organization" VALUES ('01a205a62e5b752e895a31b2562ebad6','Polizeipräsidium Mittelhessen',2,'2026-11-22 23:45:06.651361','2026-11-22 23:45:06.776269','root',NULL,'Polizeipräsidium Mittelhessen','PP Mittelhessen','','','Musterau','','','','polizeiprasidium mittelhessen
pp mittelhessen
musterau','','Polizei','','','',NULL,NULL,0,NULL,'Polizei','',NULL);
INSERT INTO "organization" VALUES ('01a205a62e5c75dfb2944d3511c05ed9','Staatsanwaltschaft Musterland',2,'2026-11-22 23:45:06.652480','2026-11-22 23:45:06.777667','root',NULL,'Staatsanwaltschaft Musterland','Staatsanwaltschaft','','','Musterau','','','','staatsanwaltschaft musterland
staatsanwaltschaft
musterau','','Justiz','','','',NULL,NULL,0,NULL,'Justiz','',NULL);
INSERT INTO "organization" VALUES ('01a205a62e5d765c82a114a59c52a5bf','Ordnungsamt der Stadt Musterau',2,'2026-11-22 23:45:06.653425','2026-11-22 23:45:06.770686','root',NULL,'Ordnungsamt der Stadt Musterau','Ordnungsamt','Rathausplatz 1','35999','Musterau','','','','ordnungsamt der stadt musterau
ordnungsamt
musterau','','','','','',NULL,NULL,0,NULL,'Behörde','',NULL);
INSERT INTO "organization" VALUES ('01a205a62e5e74b4b2276e2d496b698d','Jugendamt der Stadt Musterau',2,'2026-11-22 23:45:06.654321','2026-11-22 23:45:06.772014','root',NULL,'Jugendamt der Stadt Musterau','Jugendamt','Rathausplatz 1','35999','Musterau','','','','jugendamt der stadt musterau
jugendamt
musterau','','','','','',NULL,NULL,0,NULL,'Behörde','',NULL);
INSERT INTO "organization" VALUES ('01a205a62e5f73aabe7d79294eea47ba','Gesamtschule Musterau',3,'2026-11-22 23:45:06.655258','2026-11-22 23:45:06.792206','root',NULL,'Gesamtschule Musterau','Schulen','Schulweg 3','35999','Musterau','','','','gesamtschule musterau
schulen
musterau','','','','','',NULL,NULL,0,NULL,'Schule','Landkreis Musterland',NULL);
INSERT INTO "organization" VALUES ('01a205a62e607446b401438ac528f418','Evangelische Kirchengemeinde Musterau',2,'2026-11-22 23:45:06.656295','2026-11-22 23:45:06.780284','root',NULL,'Evangelische Kirchengemeinde Musterau','Kirchen','Kirchplatz 2','35999','Musterau','','','','evangelische kirchengemeinde musterau
kirchen
musterau','','','','','',NULL,NULL,0,NULL,'Kirche, Religionsgemeinschaft','',NULL);
INSERT INTO "organization" VALUES ('01a205a62e61744196a592b235f8bb2c','Gewerbeverein Musterau e. V.',2,'2026-11-22 23:45:06.657293','2026-11-22 23:45:06.781733','root',NULL,'Gewerbeverein Musterau e. V.','Handel & Gewerbe','Marktplatz 7','35999','Musterau','','','','gewerbeverein musterau e. v.
handel & gewerbe
musterau','','Handel und Gewerbe','','','',NULL,NULL,0,NULL,'Verein','',NULL);
INSERT INTO "organization" VALUES ('01a205a62e6273058660b42a348fd040','TSV Musterau 1894 e. V.',2,'2026-11-22 23:45:06.658215','2026-11-22 23:45:06.783001','root',NULL,'TSV Musterau 1894 e. V.','Sportverein TSV','Am Sportfeld 1','35999','Musterau','','','','tsv musterau 1894 e. v.
sportverein tsv
musterau','','Vereine und Sport','','','',NULL,NULL,0,NULL,'Verein','',NULL);
INSERT INTO "organization" VALUES ('01a205a62e63720d9dcdadfdac8823b7','Klinikum Musterau',3,'2026-11-22 23:45:06.659155','2026-11-22 23:45:06.794962','root',NULL,'Klinikum Musterau','Klinikum','Klinikweg 1','35999','Musterau','','','','klinikum musterau
klinikum
musterau','','Gesundheit','','','',NULL,NULL,0,NULL,'Krankenhaus, Krankenkasse','Landkreis Musterland',NULL);
INSERT INTO "organization" VALUES ('01a205a62e64709382ddd5ace8e3b04a','Wohnungsbau Musterau GmbH',3,'2026-11-22 23:45:06.660064','2026-11-22 23:45:06.804939','root',NULL,'Wohnungsbau Musterau GmbH','Wohnungsbau','Lahnstraße 20','35999','Musterau','','','','wohnungsbau musterau gmbh
wohnungsbau
musterau','','Wohnungswirtschaft','','','',NULL,NULL,0,NULL,'Unternehmen','Stadt Musterau',NULL);
INSERT INTO "organization" VALUES ('01a205a62e65712381745579b5dc9286','Stadtwerke Musterau',2,'2026-11-22 23:45:06.661099','2026-11-22 23:45:06.786990','root',NULL,'Stadtwerke Musterau','Stadtwerke','Werkstraße 5','35999','Musterau','','','','stadtwerke musterau
stadtwerke
musterau','','','','','',NULL,NULL,0,NULL,'Unternehmen','',NULL);
INSERT INTO "organization" VALUES ('01a205a62e657ffeadf649bf9066a6ba','Jugendbeirat der Stadt Musterau',2,'2026-11-22 23:45:06.662028','2026-11-22 23:45:06.788293','root',NULL,'Jugendbeirat der Stadt Musterau','Jugendbeirat','','','Musterau','','','','jugendbeirat der stadt musterau
jugendbeirat
musterau','','','','','',NULL,NULL,0,NULL,'Beirat','',NULL);
INSERT INTO "organization" VALUES ('01a205a62e667e1caf54f1bf09afe4db','Suchtberatung Lahnaue',3,'2026-11-22 23:45:06.662906','2026-11-22 23:45:06.793892','root',NULL,'Suchtberatung Lahnaue','Suchtberatung','Lahnstraße 4','35999','Musterau','','','','suchtberatung lahnau
suchtberatung
musterau','','Suchthilfe','','','',NULL,NULL,0,NULL,'Beratungsstelle','Diakonie Lahnaue',NULL);
INSERT INTO "organization" VALUES ('01a205a62e677be6bdfc9a39527b5e19','Frauennotruf Musterau e. V.',2,'2026-11-22 23:45:06.663770','2026-11-22 23:45:06.790990','root',NULL,'Frauennotruf Musterau e. V.','Frauennotruf','','','Musterau','','','','fraunnotruf musterau e. v.
fraunnotruf
musterau','','','','','',NULL,NULL,0,NULL,'Beratungsstelle','',NULL);
INSERT INTO "organization" VALUES ('01a205a62e687b1c91e4b8dcaac33f1c','Tiefbauamt der Stadt Musterau',2,'2026-11-22 23:45:06.664719','2026-11-22 23:45:06.773418','root',NULL,'Tiefbauamt der Stadt Musterau','Tiefbauamt','Rathausplatz 1','35999','Musterau','','','','tiefbauamt der stadt musterau
tiefbauamt
musterau','','','','','',NULL,NULL,0,NULL,'Behörde','',NULL);
CREATE TABLE overlap_verdict ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, note VARCHAR(1000) NOT NULL, measure_id CHAR(32), other_measure_id CHAR(32), offer_id CHAR(32), other_offer_id CHAR(32), CONSTRAINT pk_overlap_verdict PRIMARY KEY (id), CONSTRAINT fk_overlap_verdict_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_overlap_verdict_offer_id_offer FOREIGN KEY(offer_id) REFERENCES offer (id) ON DELETE CASCADE, CONSTRAINT fk_overlap_verdict_other_measure_id_measure FOREIGN KEY(other_measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_overlap_verdict_other_offer_id_offer FOREIGN KEY(other_offer_id) REFERENCES offer (id) ON DELETE CASCADE );
CREATE TABLE own_template ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, template VARCHAR(60) NOT NULL, file_name VARCHAR(300) NOT NULL, sha256 VARCHAR(64) NOT NULL, CONSTRAINT pk_own_template PRIMARY KEY (id), CONSTRAINT fk_own_template_sha256_blob FOREIGN KEY(sha256) REFERENCES blob (sha256), CONSTRAINT uq_own_template_template UNIQUE (template) );
CREATE TABLE paper ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, subject VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, dated_on DATE, is_public BOOLEAN NOT NULL, originator VARCHAR(300) NOT NULL, lead VARCHAR(300) NOT NULL, number VARCHAR(100) NOT NULL, stem VARCHAR(100) NOT NULL, supersedes_id CHAR(32), replaces BOOLEAN NOT NULL, search_text VARCHAR NOT NULL, proposal VARCHAR(1000000) NOT NULL, facts VARCHAR(1000000) NOT NULL, alternatives VARCHAR(1000000) NOT NULL, costs VARCHAR(1000000) NOT NULL, CONSTRAINT pk_paper PRIMARY KEY (id), CONSTRAINT fk_paper_supersedes_id_paper FOREIGN KEY(supersedes_id) REFERENCES paper (id) ON DELETE SET NULL, CONSTRAINT uq_paper_number UNIQUE (number) );
INSERT INTO "paper" VALUES ('01a205a634947f7fb00aff322dc4bf19','PR-2026/005 Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt',1,'2026-11-22 23:45:08.244993','2026-11-22 23:45:08.245001','root',NULL,'Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt','resolution','2026-02-20',1,'Geschäftsstelle des Präventionsrates','Stadtwerke','PR-2026/005','PR-2026/005{Zusatz}',NULL,0,'pr-2026/005 angstraum bahnhofsunterfuhrung – beleuchtung und grunschnitt
geschaftsstelle des praventionsrates
stadtwerke
die lenkungsgruppe empfiehlt dem magistrat, die beleuchtung der bahnhofsunterfuhrung auf mindestens 10 lx anzuheben und den grunschnitt zweimal jahrlich vorzunehmen. die stadtwerke legen bis 30. juni 2026 ein angebot vor.
bei der begehung im februar wurden an der treppe 3 lx gemessen. in der burgerbefragung nannten 41 von 120 personen die unterfuhrung als angstraum.
etwa 18.000 euro einmalig, 600 euro im jahr fur den grunschnitt.','Die Lenkungsgruppe empfiehlt dem Magistrat, die Beleuchtung der Bahnhofsunterführung auf mindestens 10 lx anzuheben und den Grünschnitt zweimal jährlich vorzunehmen. Die Stadtwerke legen bis 30. Juni 2026 ein Angebot vor.','Bei der Begehung im Februar wurden an der Treppe 3 lx gemessen. In der Bürgerbefragung nannten 41 von 120 Personen die Unterführung als Angstraum.','','Etwa 18.000 Euro einmalig, 600 Euro im Jahr für den Grünschnitt.');
INSERT INTO "paper" VALUES ('01a205a634ae77e8a739f98ab97131a8','PR-2026/006 Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz',1,'2026-11-22 23:45:08.270518','2026-11-22 23:45:08.270526','root',NULL,'Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz','resolution','2026-02-20',1,'Geschäftsstelle des Präventionsrates','Ordnungsamt','PR-2026/006','PR-2026/006{Zusatz}',NULL,0,'pr-2026/006 fahrradabstellanlage bahnhof – prufauftrag videoschutz
geschaftsstelle des praventionsrates
ordnungsamt
die geschaftsstelle bereitet mit der polizeistation eine prufung der erforderlichkeit vor (ortsbezogene fallzahlen der letzten drei jahre, mildere mittel, raumliche und zeitliche begrenzung, wiedervorlage nach zwei jahren).
2025 wurden an der anlage 23 fahrrader gestohlen, im jahr davor 11.
die prufung kostet nichts; uber technik wird erst danach entschieden.','Die Geschäftsstelle bereitet mit der Polizeistation eine Prüfung der Erforderlichkeit vor (ortsbezogene Fallzahlen der letzten drei Jahre, mildere Mittel, räumliche und zeitliche Begrenzung, Wiedervorlage nach zwei Jahren).','2025 wurden an der Anlage 23 Fahrräder gestohlen, im Jahr davor 11.','','Die Prüfung kostet nichts; über Technik wird erst danach entschieden.');
INSERT INTO "paper" VALUES ('01a205a634b4735e9dd490eb267b5346','PR-2026/007 Budget des 9. Musterauer Präventionstages',1,'2026-11-22 23:45:08.276232','2026-11-22 23:45:08.276239','root',NULL,'Budget des 9. Musterauer Präventionstages','resolution','2026-02-20',1,'Geschäftsstelle des Präventionsrates','Geschäftsstelle','PR-2026/007','PR-2026/007{Zusatz}',NULL,0,'pr-2026/007 budget des 9. musteraur praventionstages
geschaftsstelle des praventionsrates
geschaftsstelle
das budget des 9. praventionstages wird in der vorgelegten fassung beschlossen.
der praventionstag findet am 12. september 2026 statt.
12.500 euro, davon 4.000 euro aus spenden.','Das Budget des 9. Präventionstages wird in der vorgelegten Fassung beschlossen.','Der Präventionstag findet am 12. September 2026 statt.','','12\.500 Euro, davon 4.000 Euro aus Spenden.');
INSERT INTO "paper" VALUES ('01a205a634ba78c99a31c707c614221c','PR-2026/008 Förderantrag „Demokratie leben!“ – eingegangene Projektanträge',1,'2026-11-22 23:45:08.282586','2026-11-22 23:45:08.282594','root',NULL,'Förderantrag „Demokratie leben!“ – eingegangene Projektanträge','acknowledgement','2026-02-20',0,'Geschäftsstelle des Präventionsrates','Geschäftsstelle','PR-2026/008','PR-2026/008{Zusatz}',NULL,0,'pr-2026/008 forderantrag „demokratie leben!“ – eingegangene projektantrage
geschaftsstelle des praventionsrates
geschaftsstelle
funf trager haben projekte eingereicht. die bewertung liegt bei.','','Fünf Träger haben Projekte eingereicht. Die Bewertung liegt bei.','','');
INSERT INTO "paper" VALUES ('01a205a634c1795684d9b7badb9a720f','PR-2026/009 Treffpunkt für Jugendliche am Bahnhofsvorplatz',1,'2026-11-22 23:45:08.289614','2026-11-22 23:45:08.289623','root',NULL,'Treffpunkt für Jugendliche am Bahnhofsvorplatz','motion','2026-03-25',1,'Jugendbeirat','Jugendamt','PR-2026/009','PR-2026/009{Zusatz}',NULL,0,'pr-2026/009 treffpunkt fur jugendliche am bahnhofsvorplatz
jugendbeirat
jugendamt
die lenkungsgruppe bittet den magistrat, am bahnhofsvorplatz einen treffpunkt fur jugendliche mit sitzgelegenheiten und beleuchtung zu schaffen.
der jugendbeirat hat 86 jugendliche befragt. viele meiden den vorplatz am abend, weil es dort keinen ort gibt, an dem man sich aufhalten mag.','Die Lenkungsgruppe bittet den Magistrat, am Bahnhofsvorplatz einen Treffpunkt für Jugendliche mit Sitzgelegenheiten und Beleuchtung zu schaffen.','Der Jugendbeirat hat 86 Jugendliche befragt. Viele meiden den Vorplatz am Abend, weil es dort keinen Ort gibt, an dem man sich aufhalten mag.','','');
CREATE TABLE paper_attachment ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, is_public BOOLEAN NOT NULL, paper_id CHAR(32) NOT NULL, position INTEGER NOT NULL, file_name VARCHAR(255) NOT NULL, sha256 VARCHAR(64), CONSTRAINT pk_paper_attachment PRIMARY KEY (id), CONSTRAINT fk_paper_attachment_paper_id_paper FOREIGN KEY(paper_id) REFERENCES paper (id) ON DELETE CASCADE, CONSTRAINT fk_paper_attachment_sha256_blob FOREIGN KEY(sha256) REFERENCES blob (sha256) );
INSERT INTO "paper_attachment" VALUES ('01a205a634aa7abfa4515e6de30bb33f',1,'Messung der Beleuchtung',1,'01a205a634947f7fb00aff322dc4bf19',0,'Messung Beleuchtung.csv','3a0b262b2312e1eae56e99da198c193c6501d8b2759a46d7f14dd7a462d1b323');
CREATE TABLE participation ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, group_kind VARCHAR(32) NOT NULL, how VARCHAR(1000) NOT NULL, happened_on DATE, measure_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_participation PRIMARY KEY (id), CONSTRAINT fk_participation_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
INSERT INTO "participation" VALUES ('01a205a636c87f6abdc9eb1fb8f0fb3f',1,'citizens','Bürgerbefragung, 412 Antworten','2025-11-14','01a205a635627bd8a1325d1aa2e63c81',0);
INSERT INTO "participation" VALUES ('01a205a636cb713da35e830be1686fa6',1,'experts','Lichtmessung durch die Stadtwerke','2026-02-20','01a205a635627bd8a1325d1aa2e63c81',1);
INSERT INTO "participation" VALUES ('01a205a636cc7353b56b7c3a42a1e0f4',1,'administration','Ortstermin mit Tiefbauamt und Ordnungsamt','2026-02-10','01a205a635627bd8a1325d1aa2e63c81',2);
CREATE TABLE payment ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, paid_on DATE NOT NULL, cents INTEGER NOT NULL, note VARCHAR(1000) NOT NULL, application_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_payment PRIMARY KEY (id), CONSTRAINT fk_payment_application_id_funding_application FOREIGN KEY(application_id) REFERENCES funding_application (id) ON DELETE CASCADE );
INSERT INTO "payment" VALUES ('01a205a638377f58a114712062f7bee0',1,'paid','2025-07-10',800000,'1. Abruf','01a205a6382b7a78a50b90bbac72ab71',0);
INSERT INTO "payment" VALUES ('01a205a6383a79f68c8a3f8ad2c3135d',1,'paid','2026-01-06',460000,'2. Abruf','01a205a6382b7a78a50b90bbac72ab71',1);
CREATE TABLE "person" ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, form_of_address VARCHAR(20) NOT NULL, post_title VARCHAR(200) NOT NULL, title VARCHAR(100) NOT NULL, given_name VARCHAR(200) NOT NULL, family_name VARCHAR(200) NOT NULL, affix VARCHAR(100) NOT NULL, email VARCHAR(200) NOT NULL, phone VARCHAR(100) NOT NULL, mobile VARCHAR(100) NOT NULL, search_text VARCHAR NOT NULL, note VARCHAR(100000) NOT NULL, data_source VARCHAR(300) DEFAULT '' NOT NULL, data_purpose VARCHAR(300) DEFAULT '' NOT NULL, legal_basis VARCHAR(300) DEFAULT '' NOT NULL, review_on DATE, checked_on DATE, no_forwarding BOOLEAN DEFAULT '0' NOT NULL, restricted_on DATE, email_private BOOLEAN DEFAULT '0' NOT NULL, phone_private BOOLEAN DEFAULT '0' NOT NULL, mobile_private BOOLEAN DEFAULT '0' NOT NULL, letter_salutation VARCHAR(300) DEFAULT '' NOT NULL, letter_with_id CHAR(32), access_needs VARCHAR(2000) DEFAULT '' NOT NULL, CONSTRAINT pk_person PRIMARY KEY (id), CONSTRAINT fk_person_letter_with_id_person FOREIGN KEY(letter_with_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "person" VALUES ('01a205a62e72762fb1a83938d4cdd5ba','Dr. Jutta Eichenlaub',1,'2026-11-22 23:45:06.674417','2026-11-22 23:45:06.674426','root',NULL,'Frau','Bürgermeisterin','Dr.','Jutta','Eichenlaub','','buergermeisterin@musterau.example','06499 000-100','','dr. jutta eichenlaub
burgermeisterin
burgermeisterin@musterau.example
06499 000-100','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62e887efbb06c40ded3f230a3','Malte Dornbusch',1,'2026-11-22 23:45:06.696972','2026-11-22 23:45:06.696984','root',NULL,'Herr','Erster Polizeihauptkommissar','','Malte','Dornbusch','','praevention@polizei-musterau.example','','','malte dornbusch
erster polizeihauptkommissar
pravention@polizei-musterau.example','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62e8d7f9b9674a6c365020ac1','Sabine Holtkötter',1,'2026-11-22 23:45:06.702007','2026-11-22 23:45:06.702016','root',NULL,'Frau','','','Sabine','Holtkötter','','s.holtkoetter@musterau.example','06499 000-120','','sabine holtkotter
s.holtkotter@musterau.example
06499 000-120','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62e927a4eb89e719adab22d34','Ferdinand Ögretmen',1,'2026-11-22 23:45:06.706674','2026-11-22 23:45:06.706683','root',NULL,'Herr','','','Ferdinand','Ögretmen','','f.oegretmen@musterau.example','06499 000-230','','ferdinand ogretmen
f.ogretmen@musterau.example
06499 000-230','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62e967fedba727d09dbfe4f55','Inga Wisselbeck',1,'2026-11-22 23:45:06.711026','2026-11-22 23:45:06.711034','root',NULL,'Frau','','','Inga','Wisselbeck','','','','','inga wisselbeck','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62e9b737fbee6bfce07ae53e6','Ruth Pfefferkorn',1,'2026-11-22 23:45:06.715248','2026-11-22 23:45:06.715257','root',NULL,'Frau','Staatsanwältin','','Ruth','Pfefferkorn','','','','','ruth pfefferkorn
staatsanwaltin','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62e9f79adbc617dd80480ed70','Anselm Tüncher',1,'2026-11-22 23:45:06.719634','2026-11-22 23:45:06.719643','root',NULL,'Herr','Pfarrer','','Anselm','Tüncher','','','','','anselm tuncher
pfarrer','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62ea37c30a27628d07b32b89b','Kerstin Abendroth',1,'2026-11-22 23:45:06.723791','2026-11-22 23:45:06.723801','root',NULL,'Frau','','','Kerstin','Abendroth','','','','','kerstin abendroth','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62ea87066bccd2616e6dd479a','Petra Lohgerber',1,'2026-11-22 23:45:06.728054','2026-11-22 23:45:06.728063','root',NULL,'Frau','','','Petra','Lohgerber','','','','','petra lohgerber','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62eac727b9fb866a90f425055','Yusuf Karadeniz',1,'2026-11-22 23:45:06.732184','2026-11-22 23:45:06.732193','root',NULL,'Herr','','','Yusuf','Karadeniz','','','','','yusuf karadeniz','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62eb07593982e08e8b6a178a3','Dr. Hans-Jörg Vielhaber',1,'2026-11-22 23:45:06.736467','2026-11-22 23:45:06.736476','root',NULL,'Herr','','Dr.','Hans-Jörg','Vielhaber','','','','','dr. hans-jorg vielhaber','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62eb47286b694aede5bc3c579','Volker Achtnich',1,'2026-11-22 23:45:06.740185','2026-11-22 23:45:06.740193','root',NULL,'Herr','','','Volker','Achtnich','','','','','volker achtnich','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62eb872799eae79f268552a24','Lena Rabenhorst',1,'2026-11-22 23:45:06.744184','2026-11-22 23:45:06.744193','root',NULL,'Frau','PHK''in','','Lena','Rabenhorst','','','','','lena rabenhorst
phk''in','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62ebc7331ae9d5204aef97d22','Noemi Steinfurth',1,'2026-11-22 23:45:06.748229','2026-11-22 23:45:06.748238','root',NULL,'Frau','','','Noemi','Steinfurth','','','','','nomi steinfurth','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62ec07133bcee152cb5043ff3','Marion Querfurth',1,'2026-11-22 23:45:06.752104','2026-11-22 23:45:06.752113','root',NULL,'Frau','','','Marion','Querfurth','','praeventionsrat@musterau.example','06499 000-140','','marion qurfurth
praventionsrat@musterau.example
06499 000-140','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62ec47729a08884700605534a','Dipl.-Ing. Olaf Brettschneider',1,'2026-11-22 23:45:06.756485','2026-11-22 23:45:06.756494','root',NULL,'Herr','','Dipl.-Ing.','Olaf','Brettschneider','','','','','dipl.-ing. olaf brettschneider','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62ec8757896359acb8a3126d4','Nele Wunderlich',1,'2026-11-22 23:45:06.760457','2026-11-22 23:45:06.760469','root',NULL,'Frau','','','Nele','Wunderlich','','info@suchtberatung.example','','','nele wunderlich
info@suchtberatung.example','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
INSERT INTO "person" VALUES ('01a205a62ecc7765ab90a41b09fd5fd6','Ayse Bergfeld',1,'2026-11-22 23:45:06.764497','2026-11-22 23:45:06.764507','root',NULL,'Frau','','','Ayse','Bergfeld','','kontakt@frauennotruf.example','','','ayse bergfeld
kontakt@fraunnotruf.example','','','','',NULL,NULL,0,NULL,0,0,0,'',NULL,'');
CREATE TABLE "plan" ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, publisher VARCHAR(300) NOT NULL, adopted_on DATE, starts_on DATE, ends_on DATE, phase VARCHAR(32) NOT NULL, review_on DATE, source VARCHAR(1000) NOT NULL, search_text VARCHAR NOT NULL, note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_plan PRIMARY KEY (id) );
INSERT INTO "plan" VALUES ('01a205a6350d71bb95afeb7c4ea29aa4','Koalitionsvertrag 2026–2031: Sicher leben in Musterau',1,'2026-11-22 23:45:08.365130','2026-11-22 23:45:08.365137','root',NULL,'Koalitionsvertrag 2026–2031: Sicher leben in Musterau','coalition','Stadtverordnetenversammlung Musterau','2026-01-22','2026-01-01','2031-03-31','implement',NULL,'','koalitionsvertrag 2026–2031: sicher leben in musterau
stadtverordnetenversammlung musterau','');
INSERT INTO "plan" VALUES ('01a205a635127a2da6d57347eedf5666','Wahlprogramm „Musterau gemeinsam sicher“',1,'2026-11-22 23:45:08.370660','2026-11-22 23:45:08.370668','root',NULL,'Wahlprogramm „Musterau gemeinsam sicher“','election','Bündnis Musterau','2025-09-06',NULL,NULL,'implement',NULL,'','wahlprogramm „musterau gemeinsam sicher“
bundnis musterau','');
CREATE TABLE pledge ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, number VARCHAR(20) NOT NULL, kind VARCHAR(32) NOT NULL, place VARCHAR(300) NOT NULL, priority VARCHAR(32) NOT NULL, origin VARCHAR(300) NOT NULL, chapter_id CHAR(32), verdict VARCHAR(32), verdict_reason VARCHAR(1000) NOT NULL, verdict_on DATE, plan_id CHAR(32) NOT NULL, position INTEGER NOT NULL, search_text VARCHAR NOT NULL, wording VARCHAR(20000) NOT NULL, CONSTRAINT pk_pledge PRIMARY KEY (id), CONSTRAINT fk_pledge_chapter_id_chapter FOREIGN KEY(chapter_id) REFERENCES chapter (id) ON DELETE SET NULL, CONSTRAINT fk_pledge_plan_id_plan FOREIGN KEY(plan_id) REFERENCES "plan" (id) ON DELETE CASCADE );
INSERT INTO "pledge" VALUES ('01a205a6352376d08e38cec5071f2b10','Die Bahnhofsunterführung wird bis Ende 2026 heller und übersichtlicher gestaltet.',1,'','pledge','Kapitel „Öffentlicher Raum“, Punkt 1 (Zeile 4)','none','','01a205a6351e7babb3a162d8fe0e90cf',NULL,'',NULL,'01a205a6350d71bb95afeb7c4ea29aa4',0,'die bahnhofsunterfuhrung wird bis ende 2026 heller und ubersichtlicher gestaltet.','Die Bahnhofsunterführung wird bis Ende 2026 heller und übersichtlicher gestaltet.');
INSERT INTO "pledge" VALUES ('01a205a635237ad8bfe79a9d1bbe9028','Videoschutz setzen wir ausschließlich an Kriminalitätsschwerpunkten ein und nur, wenn mildere Mittel nicht genügen.',1,'','pledge','Kapitel „Öffentlicher Raum“, Punkt 2 (Zeile 5)','none','','01a205a6351e7babb3a162d8fe0e90cf',NULL,'',NULL,'01a205a6350d71bb95afeb7c4ea29aa4',1,'videoschutz setzen wir ausschliesslich an kriminalitatsschwerpunkten ein und nur, wenn mildere mittel nicht genugen.','Videoschutz setzen wir ausschließlich an Kriminalitätsschwerpunkten ein und nur, wenn mildere Mittel nicht genügen.');
INSERT INTO "pledge" VALUES ('01a205a635237d0fba24b12a4ed5a138','Wir prüfen, ob am Bahnhof eine überdachte Fahrradabstellanlage entstehen kann.',1,'','pledge','Kapitel „Öffentlicher Raum“, Punkt 3 (Zeile 7)','none','','01a205a6351e7babb3a162d8fe0e90cf',NULL,'',NULL,'01a205a6350d71bb95afeb7c4ea29aa4',2,'wir prufen, ob am bahnhof eine uberdachte fahrradabstellanlage entstehen kann.','Wir prüfen, ob am Bahnhof eine überdachte Fahrradabstellanlage entstehen kann.');
INSERT INTO "pledge" VALUES ('01a205a635237f1f83366c2c107660a2','Angsträume werden gemeinsam mit den Menschen begangen, die sie meiden.',1,'','pledge','Kapitel „Öffentlicher Raum“, Punkt 4 (Zeile 8)','none','','01a205a6351e7babb3a162d8fe0e90cf',NULL,'',NULL,'01a205a6350d71bb95afeb7c4ea29aa4',3,'angstraume werden gemeinsam mit den menschen begangen, die sie meiden.','Angsträume werden gemeinsam mit den Menschen begangen, die sie meiden.');
INSERT INTO "pledge" VALUES ('01a205a6352578ef8e36dd5fc25bc865','Der Präventionsrat bleibt das gemeinsame Gremium von Stadt, Polizei, Schulen und Vereinen und erhält eine feste Geschäftsstelle.',1,'','pledge','Kapitel „Prävention“, Punkt 1 (Zeile 11)','none','','01a205a635247a47a5b2ef33348be42e',NULL,'',NULL,'01a205a6350d71bb95afeb7c4ea29aa4',4,'der praventionsrat bleibt das gemeinsame gremium von stadt, polizei, schulen und vereinen und erhalt eine feste geschaftsstelle.','Der Präventionsrat bleibt das gemeinsame Gremium von Stadt, Polizei, Schulen und Vereinen und erhält eine feste Geschäftsstelle.');
INSERT INTO "pledge" VALUES ('01a205a635257b5ea87d1604c29233e7','Der Präventionstag findet jedes Jahr im September statt.',1,'','pledge','Kapitel „Prävention“, Punkt 2 (Zeile 13)','none','','01a205a635247a47a5b2ef33348be42e',NULL,'',NULL,'01a205a6350d71bb95afeb7c4ea29aa4',5,'der praventionstag findet jedes jahr im september statt.','Der Präventionstag findet jedes Jahr im September statt.');
INSERT INTO "pledge" VALUES ('01a205a635257d8e845913e948c02963','Wir entwickeln das Programm KOMPASS weiter und bewerben uns um das Sicherheitssiegel.',1,'','pledge','Kapitel „Prävention“, Punkt 3 (Zeile 14)','none','','01a205a635247a47a5b2ef33348be42e',NULL,'',NULL,'01a205a6350d71bb95afeb7c4ea29aa4',6,'wir entwickeln das programm kompass weiter und bewerben uns um das sicherheitssiegel.','Wir entwickeln das Programm KOMPASS weiter und bewerben uns um das Sicherheitssiegel.');
INSERT INTO "pledge" VALUES ('01a205a635257f97a118e6e16ad5c91b','Suchtprävention gehört an jede weiterführende Schule.',1,'','pledge','Kapitel „Prävention“, Punkt 4 (Zeile 15)','none','','01a205a635247a47a5b2ef33348be42e',NULL,'',NULL,'01a205a6350d71bb95afeb7c4ea29aa4',7,'suchtpravention gehort an jede weiterfuhrende schule.','Suchtprävention gehört an jede weiterführende Schule.');
INSERT INTO "pledge" VALUES ('01a205a63526717c9e35cb6307d48eb3','Wir richten eine Stelle für aufsuchende Jugendarbeit in der Nordstadt ein.',1,'','pledge','Kapitel „Prävention“, Punkt 5 (Zeile 16)','none','','01a205a635247a47a5b2ef33348be42e',NULL,'',NULL,'01a205a6350d71bb95afeb7c4ea29aa4',8,'wir richten eine stelle fur aufsuchende jugendarbeit in der nordstadt ein.','Wir richten eine Stelle für aufsuchende Jugendarbeit in der Nordstadt ein.');
INSERT INTO "pledge" VALUES ('01a205a635277869a065928315044365','Frauen, die vor häuslicher Gewalt fliehen, finden in Musterau jederzeit Aufnahme.',1,'','pledge','Kapitel „Schutz vor Gewalt“, Punkt 1 (Zeile 19)','none','','01a205a6352679b1855e1fe91bcdca06',NULL,'',NULL,'01a205a6350d71bb95afeb7c4ea29aa4',9,'fraun, die vor hauslicher gewalt fliehen, finden in musterau jederzeit aufnahme.','Frauen, die vor häuslicher Gewalt fliehen, finden in Musterau jederzeit Aufnahme.');
INSERT INTO "pledge" VALUES ('01a205a635277b36ae0ec149e66a0331','Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.',1,'','pledge','Kapitel „Schutz vor Gewalt“, Punkt 2 (Zeile 20)','none','','01a205a6352679b1855e1fe91bcdca06',NULL,'',NULL,'01a205a6350d71bb95afeb7c4ea29aa4',10,'stadtische beschaftigte mit publikumsverkehr erhalten schulungen zur deeskalation.','Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.');
INSERT INTO "pledge" VALUES ('01a205a6352973b98875b717ef04d4f2','Der Bedarfs- und Entwicklungsplan der Feuerwehr wird evaluiert und fortgeschrieben.',1,'','pledge','Kapitel „Feuerwehr und Rettung“, Punkt 1 (Zeile 23)','none','','01a205a6352874cf971838e432dcf995',NULL,'',NULL,'01a205a6350d71bb95afeb7c4ea29aa4',11,'der bedarfs- und entwicklungsplan der feurwehr wird evaluiert und fortgeschrieben.','Der Bedarfs- und Entwicklungsplan der Feuerwehr wird evaluiert und fortgeschrieben.');
INSERT INTO "pledge" VALUES ('01a205a6353074e9af965e1ec3e9af56','Die Unterführung am Bahnhof soll heller werden.',1,'','pledge','Kapitel „Plätze und Wege“, Punkt 1 (Zeile 4)','none','','01a205a6352e7b0ba69e6445c13c757b',NULL,'',NULL,'01a205a635127a2da6d57347eedf5666',0,'die unterfuhrung am bahnhof soll heller werden.','Die Unterführung am Bahnhof soll heller werden.');
INSERT INTO "pledge" VALUES ('01a205a6353079f08eef6b0f95ad59ae','Videoüberwachung wollen wir an Kriminalitätsschwerpunkten prüfen.',1,'','pledge','Kapitel „Plätze und Wege“, Punkt 2 (Zeile 5)','none','','01a205a6352e7b0ba69e6445c13c757b',NULL,'',NULL,'01a205a635127a2da6d57347eedf5666',1,'videouberwachung wollen wir an kriminalitatsschwerpunkten prufen.','Videoüberwachung wollen wir an Kriminalitätsschwerpunkten prüfen.');
INSERT INTO "pledge" VALUES ('01a205a635307cc492b04148439a0f06','Am Bahnhof bauen wir ein bewachtes Fahrradparkhaus.',1,'','pledge','Kapitel „Plätze und Wege“, Punkt 3 (Zeile 6)','none','','01a205a6352e7b0ba69e6445c13c757b',NULL,'',NULL,'01a205a635127a2da6d57347eedf5666',2,'am bahnhof baun wir ein bewachtes fahrradparkhaus.','Am Bahnhof bauen wir ein bewachtes Fahrradparkhaus.');
INSERT INTO "pledge" VALUES ('01a205a635307eb9ac176ec3e16faa75','Nächtliche Beleuchtung auf allen Schulwegen.',1,'','pledge','Kapitel „Plätze und Wege“, Punkt 4 (Zeile 7)','none','','01a205a6352e7b0ba69e6445c13c757b',NULL,'',NULL,'01a205a635127a2da6d57347eedf5666',3,'nachtliche beleuchtung auf allen schulwegen.','Nächtliche Beleuchtung auf allen Schulwegen.');
INSERT INTO "pledge" VALUES ('01a205a63532778b9a7322be5a2afdb5','Der Präventionsrat bekommt eine feste Geschäftsstelle.',1,'','pledge','Kapitel „Vorbeugen statt reparieren“, Punkt 1 (Zeile 10)','none','','01a205a6353177f28e26ae48e7dbaecf',NULL,'',NULL,'01a205a635127a2da6d57347eedf5666',4,'der praventionsrat bekommt eine feste geschaftsstelle.','Der Präventionsrat bekommt eine feste Geschäftsstelle.');
INSERT INTO "pledge" VALUES ('01a205a635327a8bb492d2f752bcf637','Aufsuchende Jugendarbeit in der Nordstadt mit zwei Stellen.',1,'','pledge','Kapitel „Vorbeugen statt reparieren“, Punkt 2 (Zeile 11)','none','','01a205a6353177f28e26ae48e7dbaecf',NULL,'',NULL,'01a205a635127a2da6d57347eedf5666',5,'aufsuchende jugendarbeit in der nordstadt mit zwei stellen.','Aufsuchende Jugendarbeit in der Nordstadt mit zwei Stellen.');
INSERT INTO "pledge" VALUES ('01a205a635327c8fbcdfd61a5ffccfd7','Suchtprävention an allen weiterführenden Schulen verbindlich einführen.',1,'','pledge','Kapitel „Vorbeugen statt reparieren“, Punkt 3 (Zeile 12)','none','','01a205a6353177f28e26ae48e7dbaecf',NULL,'',NULL,'01a205a635127a2da6d57347eedf5666',6,'suchtpravention an allen weiterfuhrenden schulen verbindlich einfuhren.','Suchtprävention an allen weiterführenden Schulen verbindlich einführen.');
INSERT INTO "pledge" VALUES ('01a205a635327e80a2d0dff2a0e2a43c','Ein Beschwerdetelefon, unabhängig von Stadt und Polizei.',1,'','pledge','Kapitel „Vorbeugen statt reparieren“, Punkt 4 (Zeile 13)','none','','01a205a6353177f28e26ae48e7dbaecf',NULL,'',NULL,'01a205a635127a2da6d57347eedf5666',7,'ein beschwerdetelefon, unabhangig von stadt und polizei.','Ein Beschwerdetelefon, unabhängig von Stadt und Polizei.');
CREATE TABLE pledge_measure ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, pledge_id CHAR(32) NOT NULL, measure_id CHAR(32) NOT NULL, CONSTRAINT pk_pledge_measure PRIMARY KEY (id), CONSTRAINT fk_pledge_measure_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_pledge_measure_pledge_id_pledge FOREIGN KEY(pledge_id) REFERENCES pledge (id) ON DELETE CASCADE );
INSERT INTO "pledge_measure" VALUES ('01a205a637007086a1528e46c00352b2',1,'01a205a6352376d08e38cec5071f2b10','01a205a635627bd8a1325d1aa2e63c81');
INSERT INTO "pledge_measure" VALUES ('01a205a6370274eb86b338bd72e3c200',1,'01a205a635237ad8bfe79a9d1bbe9028','01a205a6361072edb6e9f8ca3aa42790');
INSERT INTO "pledge_measure" VALUES ('01a205a637037928b84d60933e55b225',1,'01a205a635237d0fba24b12a4ed5a138','01a205a6361c72dda86e6eadbc5edaa8');
INSERT INTO "pledge_measure" VALUES ('01a205a637047e43ba045184aa401f06',1,'01a205a635237f1f83366c2c107660a2','01a205a63623794f82b23fed8f6a5486');
INSERT INTO "pledge_measure" VALUES ('01a205a63706719ba893f4fe2574bd8d',1,'01a205a635257d8e845913e948c02963','01a205a636317dfcba9d0ea52d69a5ed');
INSERT INTO "pledge_measure" VALUES ('01a205a6370773f0afb3ad8c7b8a99b0',1,'01a205a635257f97a118e6e16ad5c91b','01a205a6368b735583343d446fa26233');
INSERT INTO "pledge_measure" VALUES ('01a205a63708775297170dfa9f551999',1,'01a205a63526717c9e35cb6307d48eb3','01a205a6364f7b3e9b60e9a8a0d7124b');
CREATE TABLE pledge_pair ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, relation VARCHAR(32) NOT NULL, note VARCHAR(1000) NOT NULL, pledge_id CHAR(32) NOT NULL, other_id CHAR(32) NOT NULL, CONSTRAINT pk_pledge_pair PRIMARY KEY (id), CONSTRAINT fk_pledge_pair_other_id_pledge FOREIGN KEY(other_id) REFERENCES pledge (id) ON DELETE CASCADE, CONSTRAINT fk_pledge_pair_pledge_id_pledge FOREIGN KEY(pledge_id) REFERENCES pledge (id) ON DELETE CASCADE );
INSERT INTO "pledge_pair" VALUES ('01a205a6353a7880b639175fd375f2ec',1,'first_stricter','','01a205a6352376d08e38cec5071f2b10','01a205a6353074e9af965e1ec3e9af56');
INSERT INTO "pledge_pair" VALUES ('01a205a6353c7e54928e5089e55c3e83',1,'first_stricter','','01a205a635237ad8bfe79a9d1bbe9028','01a205a6353079f08eef6b0f95ad59ae');
INSERT INTO "pledge_pair" VALUES ('01a205a6353e71f6bf05d254466f8c4b',1,'second_stricter','','01a205a635257f97a118e6e16ad5c91b','01a205a635327c8fbcdfd61a5ffccfd7');
CREATE TABLE pledge_resolution ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, pledge_id CHAR(32) NOT NULL, resolution_id CHAR(32) NOT NULL, CONSTRAINT pk_pledge_resolution PRIMARY KEY (id), CONSTRAINT fk_pledge_resolution_pledge_id_pledge FOREIGN KEY(pledge_id) REFERENCES pledge (id) ON DELETE CASCADE, CONSTRAINT fk_pledge_resolution_resolution_id_resolution FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE CASCADE );
INSERT INTO "pledge_resolution" VALUES ('01a205a635407b96aad51530e80fb33c',1,'01a205a6352376d08e38cec5071f2b10','01a205a632b97dc1b98de89edc0f36d3');
INSERT INTO "pledge_resolution" VALUES ('01a205a635427e97943de6dda631d8d2',1,'01a205a635237ad8bfe79a9d1bbe9028','01a205a632e270038e0e0baac7c1bcd7');
CREATE TABLE pledge_topic ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, pledge_id CHAR(32) NOT NULL, topic_id CHAR(32) NOT NULL, CONSTRAINT pk_pledge_topic PRIMARY KEY (id), CONSTRAINT fk_pledge_topic_pledge_id_pledge FOREIGN KEY(pledge_id) REFERENCES pledge (id) ON DELETE CASCADE, CONSTRAINT fk_pledge_topic_topic_id_topic FOREIGN KEY(topic_id) REFERENCES topic (id) ON DELETE CASCADE );
INSERT INTO "pledge_topic" VALUES ('01a205a63546746ebc19c4dbbda31e4f',1,'01a205a635277b36ae0ec149e66a0331','01a205a6354577a7a1d52136a834adf8');
CREATE TABLE poll_answer ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, member_id CHAR(32) NOT NULL, date_id CHAR(32) NOT NULL, answer VARCHAR(32) NOT NULL, CONSTRAINT pk_poll_answer PRIMARY KEY (id), CONSTRAINT fk_poll_answer_date_id_poll_date FOREIGN KEY(date_id) REFERENCES poll_date (id) ON DELETE CASCADE, CONSTRAINT fk_poll_answer_member_id_poll_member FOREIGN KEY(member_id) REFERENCES poll_member (id) ON DELETE CASCADE );
INSERT INTO "poll_answer" VALUES ('01a205a6343b7279b52355cdf8c6e1a7',1,'01a205a6341b793eb7ba8417895a9d3d','01a205a634157977ad1cd3770563956d','yes');
INSERT INTO "poll_answer" VALUES ('01a205a6343e7f9e81125fcc2e617cbb',1,'01a205a6341b793eb7ba8417895a9d3d','01a205a6341773459d58ebe4a73b1813','yes');
INSERT INTO "poll_answer" VALUES ('01a205a6344077e3b3bfd92065fe22b6',1,'01a205a6341b793eb7ba8417895a9d3d','01a205a63418705a8c9dd5a30300be2f','no');
INSERT INTO "poll_answer" VALUES ('01a205a63442715cbcf0ddf3c5200b7b',1,'01a205a6341d7c8bbc2cec0e050210ce','01a205a634157977ad1cd3770563956d','yes');
INSERT INTO "poll_answer" VALUES ('01a205a634437a459b853960a3ada916',1,'01a205a6341d7c8bbc2cec0e050210ce','01a205a6341773459d58ebe4a73b1813','maybe');
INSERT INTO "poll_answer" VALUES ('01a205a63445715c8cbb98a4bebaef22',1,'01a205a6341d7c8bbc2cec0e050210ce','01a205a63418705a8c9dd5a30300be2f','yes');
INSERT INTO "poll_answer" VALUES ('01a205a63447700baaf5b78ddc778267',1,'01a205a6341e7f3488c48383823e8577','01a205a634157977ad1cd3770563956d','no');
INSERT INTO "poll_answer" VALUES ('01a205a634487f37bb0190fe99194f72',1,'01a205a6341e7f3488c48383823e8577','01a205a6341773459d58ebe4a73b1813','yes');
INSERT INTO "poll_answer" VALUES ('01a205a6344a751fb099fda03a3ae745',1,'01a205a6341e7f3488c48383823e8577','01a205a63418705a8c9dd5a30300be2f','yes');
INSERT INTO "poll_answer" VALUES ('01a205a6344b7de2aa2e8d029d7dc32c',1,'01a205a6341f7feaa715aa2c59e41943','01a205a634157977ad1cd3770563956d','yes');
INSERT INTO "poll_answer" VALUES ('01a205a6344d79508574b73fd3820147',1,'01a205a6341f7feaa715aa2c59e41943','01a205a6341773459d58ebe4a73b1813','yes');
INSERT INTO "poll_answer" VALUES ('01a205a6344e7e5895fcd805983cfe82',1,'01a205a6341f7feaa715aa2c59e41943','01a205a63418705a8c9dd5a30300be2f','maybe');
INSERT INTO "poll_answer" VALUES ('01a205a634507b5598814d6fd9399205',1,'01a205a6342171f884b97dc3a14d6b1e','01a205a634157977ad1cd3770563956d','maybe');
INSERT INTO "poll_answer" VALUES ('01a205a6345274ce8e2954f8127ae6f9',1,'01a205a6342171f884b97dc3a14d6b1e','01a205a6341773459d58ebe4a73b1813','yes');
INSERT INTO "poll_answer" VALUES ('01a205a634537a559dc23afc9c514702',1,'01a205a6342171f884b97dc3a14d6b1e','01a205a63418705a8c9dd5a30300be2f','no');
INSERT INTO "poll_answer" VALUES ('01a205a634557588b54b70bc4aa6c4bd',1,'01a205a63422758a8de89c94fb35529d','01a205a634157977ad1cd3770563956d','yes');
INSERT INTO "poll_answer" VALUES ('01a205a634567e97a1ae6f7f80bccdb9',1,'01a205a63422758a8de89c94fb35529d','01a205a6341773459d58ebe4a73b1813','yes');
INSERT INTO "poll_answer" VALUES ('01a205a6345873b9a7273685be351762',1,'01a205a63422758a8de89c94fb35529d','01a205a63418705a8c9dd5a30300be2f','yes');
INSERT INTO "poll_answer" VALUES ('01a205a6345a71789c1b71300c76847f',1,'01a205a63423763380c834827c99b280','01a205a634157977ad1cd3770563956d','no');
INSERT INTO "poll_answer" VALUES ('01a205a6345b7dc98eafe750e455232a',1,'01a205a63423763380c834827c99b280','01a205a6341773459d58ebe4a73b1813','yes');
INSERT INTO "poll_answer" VALUES ('01a205a6345d755780f66958db28767f',1,'01a205a63423763380c834827c99b280','01a205a63418705a8c9dd5a30300be2f','maybe');
INSERT INTO "poll_answer" VALUES ('01a205a6345e7dc5b36757e07f25d67c',1,'01a205a63424786d8c38332318596b21','01a205a634157977ad1cd3770563956d','yes');
INSERT INTO "poll_answer" VALUES ('01a205a6346077b1885875797326ef43',1,'01a205a63424786d8c38332318596b21','01a205a6341773459d58ebe4a73b1813','yes');
CREATE TABLE poll_date ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, held_on DATE NOT NULL, starts_at TIME, ends_at TIME, poll_id CHAR(32) NOT NULL, CONSTRAINT pk_poll_date PRIMARY KEY (id), CONSTRAINT fk_poll_date_poll_id_date_poll FOREIGN KEY(poll_id) REFERENCES date_poll (id) ON DELETE CASCADE );
INSERT INTO "poll_date" VALUES ('01a205a634157977ad1cd3770563956d',1,'2027-04-13','14:00:00.000000','18:00:00.000000','01a205a6340f7c949f22f90104be4699');
INSERT INTO "poll_date" VALUES ('01a205a6341773459d58ebe4a73b1813',1,'2027-04-20','14:00:00.000000','18:00:00.000000','01a205a6340f7c949f22f90104be4699');
INSERT INTO "poll_date" VALUES ('01a205a63418705a8c9dd5a30300be2f',1,'2027-04-27','14:00:00.000000','18:00:00.000000','01a205a6340f7c949f22f90104be4699');
CREATE TABLE poll_member ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, poll_id CHAR(32) NOT NULL, person_id CHAR(32) NOT NULL, position INTEGER NOT NULL, votes BOOLEAN NOT NULL, is_chair BOOLEAN NOT NULL, replied_on DATE, remark VARCHAR(2000) NOT NULL, CONSTRAINT pk_poll_member PRIMARY KEY (id), CONSTRAINT fk_poll_member_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, CONSTRAINT fk_poll_member_poll_id_date_poll FOREIGN KEY(poll_id) REFERENCES date_poll (id) ON DELETE CASCADE );
INSERT INTO "poll_member" VALUES ('01a205a6341b793eb7ba8417895a9d3d',2,'01a205a6340f7c949f22f90104be4699','01a205a62e72762fb1a83938d4cdd5ba',0,1,1,'2026-11-22','');
INSERT INTO "poll_member" VALUES ('01a205a6341d7c8bbc2cec0e050210ce',2,'01a205a6340f7c949f22f90104be4699','01a205a62e887efbb06c40ded3f230a3',1,1,0,'2026-11-22','');
INSERT INTO "poll_member" VALUES ('01a205a6341e7f3488c48383823e8577',3,'01a205a6340f7c949f22f90104be4699','01a205a62e8d7f9b9674a6c365020ac1',2,1,0,'2026-11-22','am ersten Tag erst ab 15 Uhr');
INSERT INTO "poll_member" VALUES ('01a205a6341f7feaa715aa2c59e41943',2,'01a205a6340f7c949f22f90104be4699','01a205a62e927a4eb89e719adab22d34',3,1,0,'2026-11-22','');
INSERT INTO "poll_member" VALUES ('01a205a6342171f884b97dc3a14d6b1e',2,'01a205a6340f7c949f22f90104be4699','01a205a62e967fedba727d09dbfe4f55',4,1,0,'2026-11-22','');
INSERT INTO "poll_member" VALUES ('01a205a63422758a8de89c94fb35529d',2,'01a205a6340f7c949f22f90104be4699','01a205a62e9b737fbee6bfce07ae53e6',5,1,0,'2026-11-22','');
INSERT INTO "poll_member" VALUES ('01a205a63423763380c834827c99b280',2,'01a205a6340f7c949f22f90104be4699','01a205a62e9f79adbc617dd80480ed70',6,1,0,'2026-11-22','');
INSERT INTO "poll_member" VALUES ('01a205a63424786d8c38332318596b21',2,'01a205a6340f7c949f22f90104be4699','01a205a62ea37c30a27628d07b32b89b',7,1,0,'2026-11-22','');
INSERT INTO "poll_member" VALUES ('01a205a634257bbcb10563c0d5785ca4',1,'01a205a6340f7c949f22f90104be4699','01a205a62ea87066bccd2616e6dd479a',8,1,0,NULL,'');
INSERT INTO "poll_member" VALUES ('01a205a634267da0bb446934461b9b62',1,'01a205a6340f7c949f22f90104be4699','01a205a62eb07593982e08e8b6a178a3',9,1,0,NULL,'');
INSERT INTO "poll_member" VALUES ('01a205a6342873958622d7f02e949e80',1,'01a205a6340f7c949f22f90104be4699','01a205a62eb47286b694aede5bc3c579',10,1,0,NULL,'');
INSERT INTO "poll_member" VALUES ('01a205a63429783b8334cae1e62fb949',1,'01a205a6340f7c949f22f90104be4699','01a205a62eb872799eae79f268552a24',11,0,0,NULL,'');
INSERT INTO "poll_member" VALUES ('01a205a6342a7da2a8e627e9cfb3b779',1,'01a205a6340f7c949f22f90104be4699','01a205a62ebc7331ae9d5204aef97d22',12,0,0,NULL,'');
INSERT INTO "poll_member" VALUES ('01a205a6342c70859230f11613c91162',1,'01a205a6340f7c949f22f90104be4699','01a205a62ec07133bcee152cb5043ff3',13,0,0,NULL,'');
CREATE TABLE population ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, year INTEGER NOT NULL, inhabitants INTEGER NOT NULL, census VARCHAR(32) NOT NULL, source VARCHAR(200) NOT NULL, area_id CHAR(32) NOT NULL, CONSTRAINT pk_population PRIMARY KEY (id), CONSTRAINT fk_population_area_id_area FOREIGN KEY(area_id) REFERENCES area (id) ON DELETE CASCADE );
INSERT INTO "population" VALUES ('01a205a638447c4ebfff97aba71c8bfe',1,2024,48300,'2022','','01a205a6383f7f549bcfd14d1353c4ed');
INSERT INTO "population" VALUES ('01a205a638467820964c13cfa6002414',1,2025,48500,'2022','','01a205a6383f7f549bcfd14d1353c4ed');
INSERT INTO "population" VALUES ('01a205a6386a72c386b9b8a07582b613',1,2020,209800,'2011','Statistisches Landesamt','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "population" VALUES ('01a205a6386b706994d40d246b63a70d',1,2021,210600,'2011','Statistisches Landesamt','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "population" VALUES ('01a205a6386b7cc78e31d8086aef6694',1,2022,211100,'2011','Statistisches Landesamt','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "population" VALUES ('01a205a6386c79d499565acb62b68104',1,2023,208300,'2022','Statistisches Landesamt','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "population" VALUES ('01a205a6386d75f1ade7dacc56f3ff83',1,2024,209500,'2022','Statistisches Landesamt','01a205a6384a7dcdabcaa2a1784bbec1');
INSERT INTO "population" VALUES ('01a205a6386e721c89b1d0c7f1500e4e',1,2020,154200,'2011','Statistisches Landesamt','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "population" VALUES ('01a205a6386e7d4290cea4d9fac41706',1,2021,153900,'2011','Statistisches Landesamt','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "population" VALUES ('01a205a6386f784b97192520d93e6cac',1,2022,153500,'2011','Statistisches Landesamt','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "population" VALUES ('01a205a6387073f0af086b8202c6365b',1,2023,151800,'2022','Statistisches Landesamt','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "population" VALUES ('01a205a63871718ba9c1b9d65922cec3',1,2024,151600,'2022','Statistisches Landesamt','01a205a6384a7f3dbbc209d0e5b39f66');
INSERT INTO "population" VALUES ('01a205a638717cd4b368ea9dd05e3afc',1,2020,122700,'2011','Statistisches Landesamt','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "population" VALUES ('01a205a638727855adccc1ed0877ca7f',1,2021,123100,'2011','Statistisches Landesamt','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "population" VALUES ('01a205a638737358b75ae0580fb8bea9',1,2022,123900,'2011','Statistisches Landesamt','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "population" VALUES ('01a205a6387470fabdef0ac46ed3bd94',1,2023,121000,'2022','Statistisches Landesamt','01a205a6384b7049aa27ac5da96ec3d5');
INSERT INTO "population" VALUES ('01a205a638747eeaa251515cb8307abc',1,2024,121900,'2022','Statistisches Landesamt','01a205a6384b7049aa27ac5da96ec3d5');
CREATE TABLE "post" ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32) NOT NULL, role VARCHAR(200) NOT NULL, department VARCHAR(200) NOT NULL, starts_on DATE, ends_on DATE, email VARCHAR(200) DEFAULT '' NOT NULL, phone VARCHAR(100) DEFAULT '' NOT NULL, is_main_contact BOOLEAN DEFAULT '0' NOT NULL, CONSTRAINT pk_post PRIMARY KEY (id), CONSTRAINT fk_post_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_post_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL );
INSERT INTO "post" VALUES ('01a205a62e857fc59928233f3f18c3b8',1,'01a205a62e72762fb1a83938d4cdd5ba','01a205a62e5472698e42a73ef267f514','Bürgermeisterin','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62e8c7f9d91cfa6aa68837fbb',1,'01a205a62e887efbb06c40ded3f230a3','01a205a62e597ebbb9bf461c45bb31f6','Leiter','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62e917a15a768a1ba06b2fbcc',1,'01a205a62e8d7f9b9674a6c365020ac1','01a205a62e5d765c82a114a59c52a5bf','Amtsleiterin','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62e96721582913cbe78ee2115',1,'01a205a62e927a4eb89e719adab22d34','01a205a62e5e74b4b2276e2d496b698d','Fachbereichsleiter','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62e9a74ae9acb71090c79cdf4',2,'01a205a62e967fedba727d09dbfe4f55','01a205a62e5f73aabe7d79294eea47ba','Schulleiterin','',NULL,NULL,'','',1);
INSERT INTO "post" VALUES ('01a205a62e9e7b93bac8cee54a4f2a41',1,'01a205a62e9b737fbee6bfce07ae53e6','01a205a62e5c75dfb2944d3511c05ed9','','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62ea27def9a81eda026665a19',1,'01a205a62e9f79adbc617dd80480ed70','01a205a62e607446b401438ac528f418','Pfarrer','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62ea7723a9d39e759847972c0',1,'01a205a62ea37c30a27628d07b32b89b','01a205a62e61744196a592b235f8bb2c','Vorsitzende','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62eab74309fe1947149263c01',1,'01a205a62ea87066bccd2616e6dd479a','01a205a62e6273058660b42a348fd040','Vorsitzende','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62eaf75e984a21dc2e39c8efb',1,'01a205a62eac727b9fb866a90f425055','01a205a62e6273058660b42a348fd040','Jugendwart','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62eb375b88842f62fc461fb53',1,'01a205a62eb07593982e08e8b6a178a3','01a205a62e63720d9dcdadfdac8823b7','Chefarzt','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62eb7747cb87fc5c04310e1c6',1,'01a205a62eb47286b694aede5bc3c579','01a205a62e64709382ddd5ace8e3b04a','Geschäftsführer','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62ebb75a8b82f98add40e1b8d',1,'01a205a62eb872799eae79f268552a24','01a205a62e5b752e895a31b2562ebad6','KOMPASS-Beraterin','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62ebf73bab6a8793cb534687d',1,'01a205a62ebc7331ae9d5204aef97d22','01a205a62e657ffeadf649bf9066a6ba','Sprecherin','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62ec37380a4eb3fcd6f604f49',1,'01a205a62ec07133bcee152cb5043ff3','01a205a62e5472698e42a73ef267f514','Geschäftsstelle des Präventionsrates','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62ec777ff9f3b51d2cdef0d93',1,'01a205a62ec47729a08884700605534a','01a205a62e65712381745579b5dc9286','Netze','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62ecf75a383d51180ed25f10a',1,'01a205a62ecc7765ab90a41b09fd5fd6','01a205a62e677be6bdfc9a39527b5e19','Beraterin','',NULL,NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62f3c73e797d8851908e0dc1d',1,NULL,'01a205a62e5b752e895a31b2562ebad6','Leitung der Abteilung Prävention','',NULL,NULL,'praevention@pp-mittelhessen.example','',0);
INSERT INTO "post" VALUES ('01a205a62f3f7e4aacf59a271944aa11',2,'01a205a62ec8757896359acb8a3126d4','01a205a62e667e1caf54f1bf09afe4db','Leitung','','2025-01-01',NULL,'','',0);
INSERT INTO "post" VALUES ('01a205a62f417c6cbeebe01c1d9c9040',1,'01a205a62ecc7765ab90a41b09fd5fd6','01a205a62e667e1caf54f1bf09afe4db','Leitung','','2022-01-01','2024-12-31','','',0);
CREATE TABLE presence ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, attendance_id CHAR(32) NOT NULL, came_at TIME NOT NULL, left_at TIME, CONSTRAINT pk_presence PRIMARY KEY (id), CONSTRAINT fk_presence_attendance_id_attendance FOREIGN KEY(attendance_id) REFERENCES attendance (id) ON DELETE CASCADE );
INSERT INTO "presence" VALUES ('01a205a6305a7e77932abdfe66ef8612',1,'01a205a6303374f0986af64bcce5cb20','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6305e75689ddcc3c7ab4801a8',1,'01a205a630367f73af5d2d7450a5f84c','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6306172b18d6c791c445448d3',1,'01a205a63039724aa04bab309fd2c9c5','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a63063791f82e6759b8d45a43d',1,'01a205a6303b76918d9036f35efef319','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6306575748c06dd247ff751b6',1,'01a205a6303d7dfeae58fc661824a3ca','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630667ecabf13127d951df689',1,'01a205a6303f7f2aad971741f8ba149e','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630687c6090ae043ef6a3e340',1,'01a205a6304270a5a8f5a9ffb34f33cc','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6306a77d6baa944f4b18a9397',1,'01a205a6304472079e44861b70043ec3','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6306c72daa91f150e1e761982',1,'01a205a63046753eb706ebda3036e8f6','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6306e7072a6f0ccf8e72b5174',1,'01a205a63048754fabfd06d1ad28c453','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6306f7e03a728a02213b42edb',1,'01a205a6304a7a74a145b857804fd9b0','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630717a7ebe719885f84c9b10',1,'01a205a6304c7d658898ba9091c09beb','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630737810b1fc95722fd1e15a',1,'01a205a6304e7eef90d29ab037535554','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a63075739badffa282ec4cae21',1,'01a205a63051719d8de13d297eec9956','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630ef7cb089fa9dd790fd0279',1,'01a205a630bf7e87aaf1af3c6979845b','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630f17bae809fea115425b112',1,'01a205a630c2767fae96edaa72b7a55c','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630f375f7b0433d1e0e573679',1,'01a205a630c479c08d31763dbb0b0987','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630f573c5b8a9003cf86fd350',1,'01a205a630c67c23af9c5ef755cbc700','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630f771ff84d02fa43a24a5ae',1,'01a205a630c87d8494131aae557ad11f','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630f973af82ff28030ae940c5',1,'01a205a630cb722bb29f4cd4dc723a3d','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630fa7f398a5de712f2ac3c20',1,'01a205a630ce767eb95dbf2b454c8610','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630fc7a3e8d86bd2f80652b23',1,'01a205a630d17b0d99c45c1e8ff85b79','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a630fe7972b4d31a227eb96e80',1,'01a205a630d572c0a1a1ef0c00bf2fbf','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a63100753884d4c15fae3f67be',1,'01a205a630d87bc3b3d3b393341c0f11','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6310272d7974156deecae37dd',1,'01a205a630dc708085447f2d8a41424e','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a63104743cbcfdcdc01abd82ec',1,'01a205a630df787bb5cad704d4ef4fbd','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a63106729cacb0e323303e7411',1,'01a205a630e3736fb18ceddd96c64103','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a631077e619186a6b0fa27d94f',1,'01a205a630e67c9586e068b5a62e8421','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6318577b99feac3afd5551548',1,'01a205a631627652856ee9f69eed64b6','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a631877302a89672035cacc485',1,'01a205a631647854844e1700e3e853f3','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a631887ec580250406f0ab5229',1,'01a205a631667951a4ee7f46f6adfae0','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6318a7b0aab1babb6593d28ea',1,'01a205a631687968a34fd7ad74645e5c','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6318c74deb169ebdf91861de9',1,'01a205a6316a79b589e3c3a09955a004','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6318e715bb6d850110a59c167',1,'01a205a6316c7c248aa5f32db1c73cb2','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6318f7adb8c8b74f1c70b4b75',1,'01a205a6316e7cf39cf2c6215023dca9','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a63191768f888c3ef8d6ab1405',1,'01a205a631707f2c82c3e730651dfaeb','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a631937129976e914bbdc95d12',1,'01a205a63173702fa96f5d54d6cbe5ed','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a63195702eb4312a81b88bef1e',1,'01a205a631757290b651ce9af76c7325','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a631967a76be8c03944fb0a094',1,'01a205a63177763e9bfb0a38b21f8a45','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a631987430bdfbc79d35867a7e',1,'01a205a631797a4bb6bbeab790ee4f2c','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6319a700d90cec31d137235b9',1,'01a205a6317b7f89a6d0c69a152bade9','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6319b797d8722a1f87262aaf8',1,'01a205a6317e73bb86c951e736ce1554','16:00:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a63231732bbc9bbec702c59fd0',1,'01a205a6322e7f23b17a102a1fd13b79','16:25:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6323373fabc5023f61bfa02db',1,'01a205a63205776f90c25d209867c3fd','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a632357186b2fc84c0a798cd35',1,'01a205a6320777cda91e54afbf2f8e95','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a632367dbfbe9a934ba6f8c639',1,'01a205a63209781b9d7a19235a244a52','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a632387a768482d746c6712f46',1,'01a205a6320b7670b98cb0410b131347','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6323a750f9d9339c74eeb48b9',1,'01a205a6320d7dccae6bd97da8362bea','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6323c7830aba0dab2e77a8932',2,'01a205a6320f7f47b91c68bb2509bdb1','16:02:00.000000','17:20:00.000000');
INSERT INTO "presence" VALUES ('01a205a6323e7743b279c03f60e04c2f',1,'01a205a632127114ba43e4d6321c1960','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a63240713296ec4467e455d661',1,'01a205a632147395a901cbe541bb32b7','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a632417eca9c68eb0b6b82a0cb',1,'01a205a6321d7ad6a19199b4ffeef6bc','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6324378c08580e5fa6d97d5b2',1,'01a205a6321f7f79ae2187ceefe1c8eb','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a632457410bafab0eca745e0ab',1,'01a205a63222731cbf044137fd1489de','16:02:00.000000',NULL);
INSERT INTO "presence" VALUES ('01a205a6324b7cadb2c2b9b998f5bc47',1,'01a205a632497bca8104f2b063aebec0','16:46:00.000000','17:00:00.000000');
CREATE TABLE privacy_contacts ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, controller VARCHAR(1000) NOT NULL, officer VARCHAR(1000) NOT NULL, authority VARCHAR(1000) NOT NULL, archive VARCHAR(1000) NOT NULL, archive_days INTEGER NOT NULL, notice VARCHAR(10000) NOT NULL, CONSTRAINT pk_privacy_contacts PRIMARY KEY (id) );
CREATE TABLE processing_activity ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(300) NOT NULL, position INTEGER NOT NULL, purpose VARCHAR(10000) NOT NULL, legal_basis VARCHAR(10000) NOT NULL, data_subjects VARCHAR(10000) NOT NULL, data_categories VARCHAR(10000) NOT NULL, recipients VARCHAR(10000) NOT NULL, third_country VARCHAR(10000) NOT NULL, retention VARCHAR(10000) NOT NULL, security VARCHAR(10000) NOT NULL, CONSTRAINT pk_processing_activity PRIMARY KEY (id) );
CREATE TABLE progress_note ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, noted_on DATE NOT NULL, assignment_id CHAR(32) NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_progress_note PRIMARY KEY (id), CONSTRAINT fk_progress_note_assignment_id_assignment FOREIGN KEY(assignment_id) REFERENCES assignment (id) ON DELETE CASCADE );
INSERT INTO "progress_note" VALUES ('01a205a63129757da22a24ce3c5366db',1,'2025-10-14','01a205a631207ed794d05831aa27e527','Begehung mit der Gesamtschule vereinbart.');
INSERT INTO "progress_note" VALUES ('01a205a631ac77fbbe875792943a95e1',1,'2026-01-20','01a205a631a977db9c89a54013e514dd','Träger und Vereine sind angeschrieben.');
INSERT INTO "progress_note" VALUES ('01a205a631ae721fa99d98fd712c8ad0',1,'2026-03-10','01a205a631a977db9c89a54013e514dd','Drei Termine vorgeschlagen, Raum noch offen.');
INSERT INTO "progress_note" VALUES ('01a205a631b57ed0b9721385484f7a2a',1,'2026-02-12','01a205a631b27ec69db06bf836ff6428','Abfrage bei vier Schulen läuft.');
INSERT INTO "progress_note" VALUES ('01a205a6331478a3a8972fda0ed3d0b2',1,'2026-03-26','01a205a63303772aa7a2e07cdd1ade2d','Messprotokoll an die Stadtwerke übergeben.');
INSERT INTO "progress_note" VALUES ('01a205a633157f21817d2b78430b4ec4',1,'2026-04-14','01a205a63303772aa7a2e07cdd1ade2d','Angebot eines Leuchtenherstellers liegt vor, ein zweites ist angefragt.');
CREATE TABLE publication_policy ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, names VARCHAR(32) NOT NULL, CONSTRAINT pk_publication_policy PRIMARY KEY (id), CONSTRAINT fk_publication_policy_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE );
CREATE TABLE recusal ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, agenda_item_id CHAR(32) NOT NULL, attendance_id CHAR(32) NOT NULL, left_at TIME, returned_at TIME, CONSTRAINT pk_recusal PRIMARY KEY (id), CONSTRAINT fk_recusal_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE, CONSTRAINT fk_recusal_attendance_id_attendance FOREIGN KEY(attendance_id) REFERENCES attendance (id) ON DELETE CASCADE );
INSERT INTO "recusal" VALUES ('01a205a63254712b81b0ecc290aa4306',1,'01a205a631c979b4bb8c509e50f4daa9','01a205a632147395a901cbe541bb32b7','16:48:00.000000','16:58:00.000000');
CREATE TABLE repeated_item ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, agenda_item_id CHAR(32) NOT NULL, repeats_id CHAR(32) NOT NULL, CONSTRAINT pk_repeated_item PRIMARY KEY (id), CONSTRAINT fk_repeated_item_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE, CONSTRAINT fk_repeated_item_repeats_id_agenda_item FOREIGN KEY(repeats_id) REFERENCES agenda_item (id) ON DELETE CASCADE );
CREATE TABLE repetition ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, meeting_id CHAR(32) NOT NULL, repeats_id CHAR(32) NOT NULL, CONSTRAINT pk_repetition PRIMARY KEY (id), CONSTRAINT fk_repetition_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, CONSTRAINT fk_repetition_repeats_id_meeting FOREIGN KEY(repeats_id) REFERENCES meeting (id) ON DELETE CASCADE );
CREATE TABLE report_request ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, asked_on DATE, answer_by DATE, secret VARCHAR(64) NOT NULL, search_text VARCHAR NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_report_request PRIMARY KEY (id) );
CREATE TABLE report_request_entry ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, person_id CHAR(32), organization_id CHAR(32), request_id CHAR(32) NOT NULL, measure_id CHAR(32) NOT NULL, name VARCHAR(300) NOT NULL, sent_to VARCHAR(1000) NOT NULL, sent_on DATE, answered_on DATE, CONSTRAINT pk_report_request_entry PRIMARY KEY (id), CONSTRAINT fk_report_request_entry_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE, CONSTRAINT fk_report_request_entry_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE CASCADE, CONSTRAINT fk_report_request_entry_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, CONSTRAINT fk_report_request_entry_request_id_report_request FOREIGN KEY(request_id) REFERENCES report_request (id) ON DELETE CASCADE );
CREATE TABLE resolution ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, vote_id CHAR(32) NOT NULL, number VARCHAR(60) NOT NULL, is_adopted BOOLEAN NOT NULL, search_text VARCHAR NOT NULL, text VARCHAR(1000000) NOT NULL, CONSTRAINT pk_resolution PRIMARY KEY (id), CONSTRAINT fk_resolution_vote_id_vote FOREIGN KEY(vote_id) REFERENCES vote (id) ON DELETE CASCADE, CONSTRAINT uq_resolution_number UNIQUE (number) );
INSERT INTO "resolution" VALUES ('01a205a6329a709fbca0b74d111973b0','Beschluss 2026-12-01',1,'01a205a63281743392f50ba1486e1582','2026-12-01',1,'beschluss 2026-12-01
die niederschrift uber die 11. sitzung wird mit der genannten berichtigung genehmigt.','Die Niederschrift über die 11. Sitzung wird mit der genannten Berichtigung genehmigt.');
INSERT INTO "resolution" VALUES ('01a205a632b97dc1b98de89edc0f36d3','Beschluss 2026-12-02',1,'01a205a632a87b2eb630d1f7228eb64f','2026-12-02',1,'beschluss 2026-12-02
die lenkungsgruppe empfiehlt dem magistrat, die beleuchtung der bahnhofsunterfuhrung auf mindestens 10 lx anzuheben und den grunschnitt zweimal jahrlich vorzunehmen. die stadtwerke legen bis 30. juni 2026 ein angebot vor.','Die Lenkungsgruppe empfiehlt dem Magistrat, die Beleuchtung der Bahnhofsunterführung auf mindestens 10 lx anzuheben und den Grünschnitt zweimal jährlich vorzunehmen. Die Stadtwerke legen bis 30. Juni 2026 ein Angebot vor.');
INSERT INTO "resolution" VALUES ('01a205a632e270038e0e0baac7c1bcd7','Beschluss 2026-12-03',1,'01a205a632cd79a7821be36606a05621','2026-12-03',1,'beschluss 2026-12-03
die geschaftsstelle bereitet mit der polizeistation eine prufung der erforderlichkeit vor (ortsbezogene fallzahlen der letzten drei jahre, mildere mittel, raumliche und zeitliche begrenzung, wiedervorlage nach zwei jahren).','Die Geschäftsstelle bereitet mit der Polizeistation eine Prüfung der Erforderlichkeit vor (ortsbezogene Fallzahlen der letzten drei Jahre, mildere Mittel, räumliche und zeitliche Begrenzung, Wiedervorlage nach zwei Jahren).');
INSERT INTO "resolution" VALUES ('01a205a632fd771a9d7622aa8ba54be5','Beschluss 2026-12-04',1,'01a205a632ee74c89df54672c2665076','2026-12-04',0,'beschluss 2026-12-04
das budget des 9. praventionstages wird in der vorgelegten fassung beschlossen.','Das Budget des 9. Präventionstages wird in der vorgelegten Fassung beschlossen.');
CREATE TABLE retention_rule ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(200) NOT NULL, months INTEGER, counted_from VARCHAR(200) NOT NULL, basis VARCHAR(300) NOT NULL, archive_first BOOLEAN NOT NULL, confirmed_on DATE, code VARCHAR(60) NOT NULL, position INTEGER NOT NULL, note VARCHAR(10000) NOT NULL, CONSTRAINT pk_retention_rule PRIMARY KEY (id), CONSTRAINT uq_retention_rule_code UNIQUE (code) );
CREATE TABLE revocation ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, by_id CHAR(32), revoked_on DATE, remark VARCHAR(300) NOT NULL, resolution_id CHAR(32) NOT NULL, CONSTRAINT pk_revocation PRIMARY KEY (id), CONSTRAINT fk_revocation_by_id_resolution FOREIGN KEY(by_id) REFERENCES resolution (id) ON DELETE SET NULL, CONSTRAINT fk_revocation_resolution_id_resolution FOREIGN KEY(resolution_id) REFERENCES resolution (id) ON DELETE CASCADE );
CREATE TABLE rhythm ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, unit VARCHAR(32) NOT NULL, every INTEGER NOT NULL, weekday VARCHAR(32) NOT NULL, which VARCHAR(32) NOT NULL, starts_at TIME, ends_at TIME, committee_id CHAR(32) NOT NULL, CONSTRAINT pk_rhythm PRIMARY KEY (id), CONSTRAINT fk_rhythm_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE );
INSERT INTO "rhythm" VALUES ('01a205a634cc7d02a66b06a2c501fb28',1,'months',3,'tuesday','third','16:00:00.000000','18:00:00.000000','01a205a62f4e70429f3904bc3b39655b');
INSERT INTO "rhythm" VALUES ('01a205a634cf700caaf3ffc7b5f320a7',1,'weeks',6,'tuesday','first','16:00:00.000000',NULL,'01a205a62f75763bbc9c4125190b4952');
CREATE TABLE rule_set ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(200) NOT NULL, source VARCHAR(300) NOT NULL, notice_days INTEGER NOT NULL, notice_counting VARCHAR(32) NOT NULL, notice_urgent_days INTEGER NOT NULL, post_days INTEGER NOT NULL, quorum VARCHAR(32) NOT NULL, quorum_fixed INTEGER NOT NULL, majority VARCHAR(32) NOT NULL, abstentions_count BOOLEAN NOT NULL, tie VARCHAR(32) NOT NULL, is_public BOOLEAN NOT NULL, signers VARCHAR(32) NOT NULL, minutes_kind VARCHAR(32) NOT NULL, minutes_due_days INTEGER NOT NULL, objection_days INTEGER NOT NULL, supplement_two_thirds BOOLEAN NOT NULL, CONSTRAINT pk_rule_set PRIMARY KEY (id) );
INSERT INTO "rule_set" VALUES ('01a205a62f4a7a8e8e9b2f7945d60748',1,'Kommission nach HGO','§§ 53, 54, 58, 61 HGO',3,'clear_days',1,3,'more_than_half',0,'simple',0,'rejected',1,'chair_and_keeper','summary',14,14,1);
INSERT INTO "rule_set" VALUES ('01a205a62f747c4bb60037d9c0885c8e',1,'Freies Gremium (§ 93 VwVfG)','§§ 90 bis 93 VwVfG',7,'calendar_days',1,3,'more_than_half',0,'simple',0,'chair_decides',0,'chair_and_keeper','results',14,14,0);
INSERT INTO "rule_set" VALUES ('01a205a62f767864be341d4a18f12236',1,'Konsens ohne Abstimmung','Vereinbarung der Mitglieder',7,'calendar_days',1,3,'none',0,'consensus',0,'rejected',0,'keeper','results',14,14,0);
INSERT INTO "rule_set" VALUES ('01a205a6308a71fc95fb5b90242059b1',1,'Kommission nach HGO','§§ 53, 54, 58, 61 HGO',3,'clear_days',1,3,'more_than_half',0,'simple',0,'rejected',1,'chair_and_keeper','summary',14,14,1);
INSERT INTO "rule_set" VALUES ('01a205a6310e7ef89be1248f8ffd1d43',1,'Kommission nach HGO','§§ 53, 54, 58, 61 HGO',3,'clear_days',1,3,'more_than_half',0,'simple',0,'rejected',1,'chair_and_keeper','summary',14,14,1);
INSERT INTO "rule_set" VALUES ('01a205a631a37ab1b80271896600e379',1,'Kommission nach HGO','§§ 53, 54, 58, 61 HGO',3,'clear_days',1,3,'more_than_half',0,'simple',0,'rejected',1,'chair_and_keeper','summary',14,14,1);
INSERT INTO "rule_set" VALUES ('01a205a6330f7ce3b44e1c2e440f3e8e',1,'Kommission nach HGO','§§ 53, 54, 58, 61 HGO',3,'clear_days',1,3,'more_than_half',0,'simple',0,'rejected',1,'chair_and_keeper','summary',14,14,1);
CREATE TABLE saved_view ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, name VARCHAR(100) NOT NULL, page VARCHAR(40) NOT NULL, form VARCHAR(40) NOT NULL, position INTEGER NOT NULL, settings VARCHAR(10000) NOT NULL, CONSTRAINT pk_saved_view PRIMARY KEY (id) );
CREATE TABLE score ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, application_id CHAR(32) NOT NULL, criterion_id CHAR(32) NOT NULL, person_id CHAR(32) NOT NULL, points FLOAT NOT NULL, CONSTRAINT pk_score PRIMARY KEY (id), CONSTRAINT fk_score_application_id_funding_application FOREIGN KEY(application_id) REFERENCES funding_application (id) ON DELETE CASCADE, CONSTRAINT fk_score_criterion_id_criterion FOREIGN KEY(criterion_id) REFERENCES criterion (id) ON DELETE CASCADE, CONSTRAINT fk_score_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "score" VALUES ('01a205a637657e40aee319bbb692b370',1,'01a205a637557c1aa48f9446d469ce23','01a205a63747742faab2aaff499a8071','01a205a62e72762fb1a83938d4cdd5ba',5.0);
INSERT INTO "score" VALUES ('01a205a6376870129598924fc15d85e8',1,'01a205a637557c1aa48f9446d469ce23','01a205a6374972ed86b5e8a193b721fd','01a205a62e72762fb1a83938d4cdd5ba',5.0);
INSERT INTO "score" VALUES ('01a205a63769776292240f1611d6eeba',1,'01a205a637557c1aa48f9446d469ce23','01a205a6374a70f0ae07505b43953db4','01a205a62e72762fb1a83938d4cdd5ba',4.0);
INSERT INTO "score" VALUES ('01a205a6376a7c859394ddba5607090e',1,'01a205a637557c1aa48f9446d469ce23','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e72762fb1a83938d4cdd5ba',4.0);
INSERT INTO "score" VALUES ('01a205a6376c706bbe7f0800a0dccb36',1,'01a205a637557c1aa48f9446d469ce23','01a205a63747742faab2aaff499a8071','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a6376d75fdb7668fc13841ded4',1,'01a205a637557c1aa48f9446d469ce23','01a205a6374972ed86b5e8a193b721fd','01a205a62e8d7f9b9674a6c365020ac1',5.0);
INSERT INTO "score" VALUES ('01a205a6376e7ac5addfc876b5b61554',1,'01a205a637557c1aa48f9446d469ce23','01a205a6374a70f0ae07505b43953db4','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a6377070f7b5b9d61253fd637a',1,'01a205a637557c1aa48f9446d469ce23','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a63771788dbcd600a167c74c9c',1,'01a205a637557c1aa48f9446d469ce23','01a205a63747742faab2aaff499a8071','01a205a62e927a4eb89e719adab22d34',5.0);
INSERT INTO "score" VALUES ('01a205a637727c1c8917ad71f2d7261d',1,'01a205a637557c1aa48f9446d469ce23','01a205a6374972ed86b5e8a193b721fd','01a205a62e927a4eb89e719adab22d34',5.0);
INSERT INTO "score" VALUES ('01a205a637747082ba1c5a0c76043673',1,'01a205a637557c1aa48f9446d469ce23','01a205a6374a70f0ae07505b43953db4','01a205a62e927a4eb89e719adab22d34',5.0);
INSERT INTO "score" VALUES ('01a205a637757690a5297e1f0f02c43f',1,'01a205a637557c1aa48f9446d469ce23','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a637767a49afd5d1d3f8df43e2',1,'01a205a637557c1aa48f9446d469ce23','01a205a63747742faab2aaff499a8071','01a205a62ea37c30a27628d07b32b89b',4.0);
INSERT INTO "score" VALUES ('01a205a637777e89b0ff71ce4c8d1f69',1,'01a205a637557c1aa48f9446d469ce23','01a205a6374972ed86b5e8a193b721fd','01a205a62ea37c30a27628d07b32b89b',5.0);
INSERT INTO "score" VALUES ('01a205a6377974a18a378de9795fb63a',1,'01a205a637557c1aa48f9446d469ce23','01a205a6374a70f0ae07505b43953db4','01a205a62ea37c30a27628d07b32b89b',4.0);
INSERT INTO "score" VALUES ('01a205a6377a7b1e9b27647db063ac18',1,'01a205a637557c1aa48f9446d469ce23','01a205a6374a7d2698246e25c1b3ff1d','01a205a62ea37c30a27628d07b32b89b',3.0);
INSERT INTO "score" VALUES ('01a205a6378470bcb489f814a7869d05',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a63747742faab2aaff499a8071','01a205a62e72762fb1a83938d4cdd5ba',5.0);
INSERT INTO "score" VALUES ('01a205a63785783e9170430682e54435',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374972ed86b5e8a193b721fd','01a205a62e72762fb1a83938d4cdd5ba',5.0);
INSERT INTO "score" VALUES ('01a205a637867cb6977a9a7d9c89ebb6',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374a70f0ae07505b43953db4','01a205a62e72762fb1a83938d4cdd5ba',5.0);
INSERT INTO "score" VALUES ('01a205a6378870fcabaeebdce8999011',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e72762fb1a83938d4cdd5ba',5.0);
INSERT INTO "score" VALUES ('01a205a637897c0fb90fe75c07a394ec',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a63747742faab2aaff499a8071','01a205a62e8d7f9b9674a6c365020ac1',5.0);
INSERT INTO "score" VALUES ('01a205a6378b7900833f65b1d9be8670',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374972ed86b5e8a193b721fd','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a6378d791f87a96a37986028df',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374a70f0ae07505b43953db4','01a205a62e8d7f9b9674a6c365020ac1',5.0);
INSERT INTO "score" VALUES ('01a205a6378f79f68c262065d8bf1eff',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a637917a0e9fcbd2bf12563003',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a63747742faab2aaff499a8071','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a6379374aeac62d9188667c508',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374972ed86b5e8a193b721fd','01a205a62e927a4eb89e719adab22d34',5.0);
INSERT INTO "score" VALUES ('01a205a637947cf4b1add353d90a62c9',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374a70f0ae07505b43953db4','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a637967ac2b6da4cd0706f8b73',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e927a4eb89e719adab22d34',5.0);
INSERT INTO "score" VALUES ('01a205a637987f739ddbafd164f5e5db',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a63747742faab2aaff499a8071','01a205a62ea87066bccd2616e6dd479a',5.0);
INSERT INTO "score" VALUES ('01a205a6379a7b7bade338645b3e2ce6',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374972ed86b5e8a193b721fd','01a205a62ea87066bccd2616e6dd479a',4.0);
INSERT INTO "score" VALUES ('01a205a6379c71638b91b92554735260',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374a70f0ae07505b43953db4','01a205a62ea87066bccd2616e6dd479a',5.0);
INSERT INTO "score" VALUES ('01a205a6379d78668ca88cef242651c2',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374a7d2698246e25c1b3ff1d','01a205a62ea87066bccd2616e6dd479a',5.0);
INSERT INTO "score" VALUES ('01a205a6379e7d8bad3f89be5ef65ef4',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a63747742faab2aaff499a8071','01a205a62ea37c30a27628d07b32b89b',5.0);
INSERT INTO "score" VALUES ('01a205a637a0719392439f150001d21f',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374972ed86b5e8a193b721fd','01a205a62ea37c30a27628d07b32b89b',5.0);
INSERT INTO "score" VALUES ('01a205a637a177f28ce861187d1e2ecd',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374a70f0ae07505b43953db4','01a205a62ea37c30a27628d07b32b89b',4.0);
INSERT INTO "score" VALUES ('01a205a637a27f3e9cfba9a7f3bb411a',1,'01a205a6377d7bc88b43fcbd50765d42','01a205a6374a7d2698246e25c1b3ff1d','01a205a62ea37c30a27628d07b32b89b',4.0);
INSERT INTO "score" VALUES ('01a205a637ac7f15bb71d8e1e4a22dd7',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a63747742faab2aaff499a8071','01a205a62e72762fb1a83938d4cdd5ba',3.0);
INSERT INTO "score" VALUES ('01a205a637ae746db45c8ed389711fb0',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374972ed86b5e8a193b721fd','01a205a62e72762fb1a83938d4cdd5ba',4.0);
INSERT INTO "score" VALUES ('01a205a637af78c593405fd73b1b27cf',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374a70f0ae07505b43953db4','01a205a62e72762fb1a83938d4cdd5ba',4.0);
INSERT INTO "score" VALUES ('01a205a637b07eb99a169de7e95ab5ec',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e72762fb1a83938d4cdd5ba',3.0);
INSERT INTO "score" VALUES ('01a205a637b27320b62e175f3215d50b',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a63747742faab2aaff499a8071','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a637b3770aa345044ac8b239b1',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374972ed86b5e8a193b721fd','01a205a62e8d7f9b9674a6c365020ac1',3.0);
INSERT INTO "score" VALUES ('01a205a637b47d55ab6d9f4aaf7ed7b4',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374a70f0ae07505b43953db4','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a637b67724bbda7fb52fc62860',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e8d7f9b9674a6c365020ac1',3.0);
INSERT INTO "score" VALUES ('01a205a637b77c08aa61684912fa27ea',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a63747742faab2aaff499a8071','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a637b971a28abf1c5e3dfb9011',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374972ed86b5e8a193b721fd','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a637ba75dc82056c22c4d1ca58',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374a70f0ae07505b43953db4','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a637bb7bfab004f903aeef8fac',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a637bd71ed99223b2886b7c651',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a63747742faab2aaff499a8071','01a205a62ea87066bccd2616e6dd479a',3.0);
INSERT INTO "score" VALUES ('01a205a637be7629a634e5a4b69810aa',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374972ed86b5e8a193b721fd','01a205a62ea87066bccd2616e6dd479a',4.0);
INSERT INTO "score" VALUES ('01a205a637bf796c946892cd44e3b4d8',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374a70f0ae07505b43953db4','01a205a62ea87066bccd2616e6dd479a',3.0);
INSERT INTO "score" VALUES ('01a205a637c170ed8ecf7dc1a2974e39',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374a7d2698246e25c1b3ff1d','01a205a62ea87066bccd2616e6dd479a',3.0);
INSERT INTO "score" VALUES ('01a205a637c275999b1e67d53d13305d',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a63747742faab2aaff499a8071','01a205a62ea37c30a27628d07b32b89b',4.0);
INSERT INTO "score" VALUES ('01a205a637c379068bc4c0840908ed28',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374972ed86b5e8a193b721fd','01a205a62ea37c30a27628d07b32b89b',3.0);
INSERT INTO "score" VALUES ('01a205a637c47e6d8969e52b424c2fb8',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374a70f0ae07505b43953db4','01a205a62ea37c30a27628d07b32b89b',4.0);
INSERT INTO "score" VALUES ('01a205a637c672b7a30f18dca2acd020',1,'01a205a637a4747a9d598a17eb59c2d5','01a205a6374a7d2698246e25c1b3ff1d','01a205a62ea37c30a27628d07b32b89b',3.0);
INSERT INTO "score" VALUES ('01a205a637ce74dc8ecbdee5c6e7299a',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a63747742faab2aaff499a8071','01a205a62e72762fb1a83938d4cdd5ba',4.0);
INSERT INTO "score" VALUES ('01a205a637cf7c419d20bc47b1a02bbc',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374972ed86b5e8a193b721fd','01a205a62e72762fb1a83938d4cdd5ba',4.0);
INSERT INTO "score" VALUES ('01a205a637d1724aac65fd13e16cc980',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374a70f0ae07505b43953db4','01a205a62e72762fb1a83938d4cdd5ba',3.0);
INSERT INTO "score" VALUES ('01a205a637d27641968ff56ea928e2bb',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e72762fb1a83938d4cdd5ba',4.0);
INSERT INTO "score" VALUES ('01a205a637d37e75a5abc6d1092eb8d2',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a63747742faab2aaff499a8071','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a637d57529b1fda06f6da98a7f',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374972ed86b5e8a193b721fd','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a637d67a8088bad243ff255138',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374a70f0ae07505b43953db4','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a637d8712d9da73c9f54c6b576',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e8d7f9b9674a6c365020ac1',3.0);
INSERT INTO "score" VALUES ('01a205a637d977fba8196ce15fd0ab16',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a63747742faab2aaff499a8071','01a205a62e927a4eb89e719adab22d34',5.0);
INSERT INTO "score" VALUES ('01a205a637da7d50a113d61561522334',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374972ed86b5e8a193b721fd','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a637dc7256903fd4e14a0f6fbe',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374a70f0ae07505b43953db4','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a637dd7c3a9b576cf906916516',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a637df7a56be58c61adc14f2a6',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a63747742faab2aaff499a8071','01a205a62ea87066bccd2616e6dd479a',4.0);
INSERT INTO "score" VALUES ('01a205a637e179afb78213b9d2313bff',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374972ed86b5e8a193b721fd','01a205a62ea87066bccd2616e6dd479a',4.0);
INSERT INTO "score" VALUES ('01a205a637e3767687d5e52782337e9a',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374a70f0ae07505b43953db4','01a205a62ea87066bccd2616e6dd479a',3.0);
INSERT INTO "score" VALUES ('01a205a637e574918cfc7f9a06dd9fc6',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374a7d2698246e25c1b3ff1d','01a205a62ea87066bccd2616e6dd479a',4.0);
INSERT INTO "score" VALUES ('01a205a637e679e2bf34a7ce20f6f53b',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a63747742faab2aaff499a8071','01a205a62ea37c30a27628d07b32b89b',4.0);
INSERT INTO "score" VALUES ('01a205a637e8729894ae96aee9b680f9',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374972ed86b5e8a193b721fd','01a205a62ea37c30a27628d07b32b89b',4.0);
INSERT INTO "score" VALUES ('01a205a637e9793d87e0e7d87babcb5d',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374a70f0ae07505b43953db4','01a205a62ea37c30a27628d07b32b89b',4.0);
INSERT INTO "score" VALUES ('01a205a637ea7d749709f0f3d932530f',1,'01a205a637c7778bad94b638fdfa6ce6','01a205a6374a7d2698246e25c1b3ff1d','01a205a62ea37c30a27628d07b32b89b',3.0);
INSERT INTO "score" VALUES ('01a205a637f271ebad278e035e64d191',1,'01a205a637ec72adb7283509ee37917b','01a205a63747742faab2aaff499a8071','01a205a62e72762fb1a83938d4cdd5ba',4.0);
INSERT INTO "score" VALUES ('01a205a637f3770794311b7c8e760071',1,'01a205a637ec72adb7283509ee37917b','01a205a6374972ed86b5e8a193b721fd','01a205a62e72762fb1a83938d4cdd5ba',4.0);
INSERT INTO "score" VALUES ('01a205a637f47d03b80fd19a018e3669',1,'01a205a637ec72adb7283509ee37917b','01a205a6374a70f0ae07505b43953db4','01a205a62e72762fb1a83938d4cdd5ba',3.0);
INSERT INTO "score" VALUES ('01a205a637f673ebb78f27d4d1772598',1,'01a205a637ec72adb7283509ee37917b','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e72762fb1a83938d4cdd5ba',4.0);
INSERT INTO "score" VALUES ('01a205a637f77885868936b78989aa41',1,'01a205a637ec72adb7283509ee37917b','01a205a63747742faab2aaff499a8071','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a637f87ef09ba577a88661b729',1,'01a205a637ec72adb7283509ee37917b','01a205a6374972ed86b5e8a193b721fd','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a637fa738b97bffa0b96aab055',1,'01a205a637ec72adb7283509ee37917b','01a205a6374a70f0ae07505b43953db4','01a205a62e8d7f9b9674a6c365020ac1',4.0);
INSERT INTO "score" VALUES ('01a205a637fb77ffa7c55d98a69372d1',1,'01a205a637ec72adb7283509ee37917b','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e8d7f9b9674a6c365020ac1',3.0);
INSERT INTO "score" VALUES ('01a205a637fd70669b14da3a99edc28f',1,'01a205a637ec72adb7283509ee37917b','01a205a63747742faab2aaff499a8071','01a205a62e927a4eb89e719adab22d34',5.0);
INSERT INTO "score" VALUES ('01a205a637fe7536b9250945dd06f7b0',1,'01a205a637ec72adb7283509ee37917b','01a205a6374972ed86b5e8a193b721fd','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a637ff797fb7505a179ff897f5',1,'01a205a637ec72adb7283509ee37917b','01a205a6374a70f0ae07505b43953db4','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a638007f1f98c3bf5b63ee9c19',1,'01a205a637ec72adb7283509ee37917b','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e927a4eb89e719adab22d34',4.0);
INSERT INTO "score" VALUES ('01a205a6380273a69cb52709afc2a7f0',1,'01a205a637ec72adb7283509ee37917b','01a205a63747742faab2aaff499a8071','01a205a62ea87066bccd2616e6dd479a',4.0);
INSERT INTO "score" VALUES ('01a205a63803781885c7a35231e19a92',1,'01a205a637ec72adb7283509ee37917b','01a205a6374972ed86b5e8a193b721fd','01a205a62ea87066bccd2616e6dd479a',4.0);
INSERT INTO "score" VALUES ('01a205a638047d7c855e7a5ecb8d37a7',1,'01a205a637ec72adb7283509ee37917b','01a205a6374a70f0ae07505b43953db4','01a205a62ea87066bccd2616e6dd479a',3.0);
INSERT INTO "score" VALUES ('01a205a63806737d9eeb4d1f5f6ca8dd',1,'01a205a637ec72adb7283509ee37917b','01a205a6374a7d2698246e25c1b3ff1d','01a205a62ea87066bccd2616e6dd479a',4.0);
INSERT INTO "score" VALUES ('01a205a638077796a60fb1d5ccd4404e',1,'01a205a637ec72adb7283509ee37917b','01a205a63747742faab2aaff499a8071','01a205a62ea37c30a27628d07b32b89b',4.0);
INSERT INTO "score" VALUES ('01a205a638087d089bbe035e361df68b',1,'01a205a637ec72adb7283509ee37917b','01a205a6374972ed86b5e8a193b721fd','01a205a62ea37c30a27628d07b32b89b',4.0);
INSERT INTO "score" VALUES ('01a205a6380a71dd88120e31b2a7eee7',1,'01a205a637ec72adb7283509ee37917b','01a205a6374a70f0ae07505b43953db4','01a205a62ea37c30a27628d07b32b89b',4.0);
INSERT INTO "score" VALUES ('01a205a6380b762c9c07e59ccd4ff42e',1,'01a205a637ec72adb7283509ee37917b','01a205a6374a7d2698246e25c1b3ff1d','01a205a62ea37c30a27628d07b32b89b',3.0);
INSERT INTO "score" VALUES ('01a205a63812799d8208a4f908379fb6',1,'01a205a6380c7bff8debfa08894f27cf','01a205a63747742faab2aaff499a8071','01a205a62e72762fb1a83938d4cdd5ba',2.0);
INSERT INTO "score" VALUES ('01a205a638137e46bbc31e6387039b2c',1,'01a205a6380c7bff8debfa08894f27cf','01a205a6374972ed86b5e8a193b721fd','01a205a62e72762fb1a83938d4cdd5ba',3.0);
INSERT INTO "score" VALUES ('01a205a6381574f9bb59e4ab5e0cde23',1,'01a205a6380c7bff8debfa08894f27cf','01a205a6374a70f0ae07505b43953db4','01a205a62e72762fb1a83938d4cdd5ba',3.0);
INSERT INTO "score" VALUES ('01a205a638167bce88515cceab420764',1,'01a205a6380c7bff8debfa08894f27cf','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e72762fb1a83938d4cdd5ba',2.0);
INSERT INTO "score" VALUES ('01a205a638187061887b6d57a62dc686',1,'01a205a6380c7bff8debfa08894f27cf','01a205a63747742faab2aaff499a8071','01a205a62e8d7f9b9674a6c365020ac1',2.0);
INSERT INTO "score" VALUES ('01a205a6381976968f6b5f73a14a049f',1,'01a205a6380c7bff8debfa08894f27cf','01a205a6374972ed86b5e8a193b721fd','01a205a62e8d7f9b9674a6c365020ac1',2.0);
INSERT INTO "score" VALUES ('01a205a6381a7cb9b47206c3cb60c9d4',1,'01a205a6380c7bff8debfa08894f27cf','01a205a6374a70f0ae07505b43953db4','01a205a62e8d7f9b9674a6c365020ac1',2.0);
INSERT INTO "score" VALUES ('01a205a6381c7259955f1f6004dfea0d',1,'01a205a6380c7bff8debfa08894f27cf','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e8d7f9b9674a6c365020ac1',2.0);
INSERT INTO "score" VALUES ('01a205a6381d78a0812a9d71839d47bf',1,'01a205a6380c7bff8debfa08894f27cf','01a205a63747742faab2aaff499a8071','01a205a62e927a4eb89e719adab22d34',3.0);
INSERT INTO "score" VALUES ('01a205a6381e7c4fa63b66d6c3465070',1,'01a205a6380c7bff8debfa08894f27cf','01a205a6374972ed86b5e8a193b721fd','01a205a62e927a4eb89e719adab22d34',2.0);
INSERT INTO "score" VALUES ('01a205a638207b49b70c5ca6076847f9',1,'01a205a6380c7bff8debfa08894f27cf','01a205a6374a70f0ae07505b43953db4','01a205a62e927a4eb89e719adab22d34',3.0);
INSERT INTO "score" VALUES ('01a205a63822711998df62e4f55880b6',1,'01a205a6380c7bff8debfa08894f27cf','01a205a6374a7d2698246e25c1b3ff1d','01a205a62e927a4eb89e719adab22d34',2.0);
INSERT INTO "score" VALUES ('01a205a638237630adc7e0e74c583fb5',1,'01a205a6380c7bff8debfa08894f27cf','01a205a63747742faab2aaff499a8071','01a205a62ea87066bccd2616e6dd479a',2.0);
INSERT INTO "score" VALUES ('01a205a638247f76889202e43ec2d0ab',1,'01a205a6380c7bff8debfa08894f27cf','01a205a6374972ed86b5e8a193b721fd','01a205a62ea87066bccd2616e6dd479a',3.0);
INSERT INTO "score" VALUES ('01a205a6382674d9866acaadb119b5eb',1,'01a205a6380c7bff8debfa08894f27cf','01a205a6374a70f0ae07505b43953db4','01a205a62ea87066bccd2616e6dd479a',2.0);
INSERT INTO "score" VALUES ('01a205a638277939b3ad6e276def2084',1,'01a205a6380c7bff8debfa08894f27cf','01a205a6374a7d2698246e25c1b3ff1d','01a205a62ea87066bccd2616e6dd479a',2.0);
CREATE TABLE score_recusal ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, application_id CHAR(32) NOT NULL, person_id CHAR(32) NOT NULL, reason VARCHAR(1000) NOT NULL, CONSTRAINT pk_score_recusal PRIMARY KEY (id), CONSTRAINT fk_score_recusal_application_id_funding_application FOREIGN KEY(application_id) REFERENCES funding_application (id) ON DELETE CASCADE, CONSTRAINT fk_score_recusal_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE );
INSERT INTO "score_recusal" VALUES ('01a205a6377b7ab2a673fd4e2fddce44',1,'01a205a637557c1aa48f9446d469ce23','01a205a62ea87066bccd2616e6dd479a','gehört zum Sportverein');
CREATE TABLE search_entry ( "row" INTEGER NOT NULL, kind VARCHAR(60) NOT NULL, record_id VARCHAR(32) NOT NULL, heading TEXT NOT NULL, text TEXT NOT NULL, CONSTRAINT pk_search_entry PRIMARY KEY ("row") );
INSERT INTO "search_entry" VALUES (1099511627777,'agenda_item','01a205a62ff473e2ae941add7ae62fef','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627778,'agenda_item','01a205a62ff779b7864a03cc9dce3402','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627779,'agenda_item','01a205a62ffa708ca1b19dfee53bd2f5','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627780,'agenda_item','01a205a62ffb7e25b42158817dd935f3','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627781,'agenda_item','01a205a62ffd7f53bfc3e12192862a7a','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627782,'agenda_item','01a205a63092722ea28d8cbb286cc4fe','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627783,'agenda_item','01a205a6309470568c440ef067f30800','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627784,'agenda_item','01a205a630967404923ee674e8f04688','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627785,'agenda_item','01a205a63098714a85878e7c7634ae94','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627786,'agenda_item','01a205a6309a73bebd1d853b1f283d87','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627787,'agenda_item','01a205a631337b98a85a3afb46ecb3ac','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627788,'agenda_item','01a205a631357e64bfea4e0674c9dc86','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627789,'agenda_item','01a205a631377f0ab127a0cd61ef012d','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627790,'agenda_item','01a205a6313a707489e555c96e0a396d','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627791,'agenda_item','01a205a6313b7f2dab4be148a4a119f7','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627792,'agenda_item','01a205a631bd7925bc35e528eee8c536','Eröffnung, Begrüßung, Feststellung der form- und fristgerechten Ladung und der Beschlussfähigkeit','eroffnung, begrussung, feststellung der form- und fristgerechten ladung und der beschlussfahigkeit
die vorsitzende eroffnet die sitzung um 16:02 uhr, begrusst die anwesenden und stellt fest, dass mit schreiben vom 24. februar 2026 form- und fristgerecht geladen wurde. mit 8 von 11 stimmberechtigten mitgliedern ist die lenkungsgruppe beschlussfahig.
');
INSERT INTO "search_entry" VALUES (1099511627793,'agenda_item','01a205a631bf79b2885eecc5653338e0','Feststellung der Tagesordnung','feststellung der tagesordnung
die tagesordnung wird wie versandt festgestellt.
');
INSERT INTO "search_entry" VALUES (1099511627794,'agenda_item','01a205a631c17932a54791e31e5942dc','Genehmigung der Niederschrift über die 11. Sitzung am 2. Dezember 2025','genehmigung der niederschrift uber die 11. sitzung am 2. dezember 2025
herr tuncher weist darauf hin, dass es unter top 5 „un-behindertenrechtskonvention“ heissen muss. mit dieser berichtigung wird die niederschrift genehmigt.
');
INSERT INTO "search_entry" VALUES (1099511627795,'agenda_item','01a205a631c376aa99b1cf238788ea92','Beschlusskontrolle – offene Aufträge und Maßnahmen','beschlusskontrolle – offene auftrage und massnahmen
zur kenntnis genommen
');
INSERT INTO "search_entry" VALUES (1099511627796,'agenda_item','01a205a631c5777782cf014b9d882ded','Sicherheitslage: Polizeiliche Kriminalstatistik 2025, Musterau im Vergleich','sicherheitslage: polizeiliche kriminalstatistik 2025, musterau im vergleich
zur kenntnis genommen
');
INSERT INTO "search_entry" VALUES (1099511627797,'agenda_item','01a205a631c7776a9acc0362732fd2e9','KOMPASS: Ergebnisse der Bürgerbefragung und Vorbereitung der 2. Sicherheitskonferenz','kompass: ergebnisse der burgerbefragung und vorbereitung der 2. sicherheitskonferenz
pr-2026/004
');
INSERT INTO "search_entry" VALUES (1099511627798,'agenda_item','01a205a631c979b4bb8c509e50f4daa9','Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt','angstraum bahnhofsunterfuhrung – beleuchtung und grunschnitt
pr-2026/005
dipl.-ing. olaf brettschneider (stadtwerke)
herr brettschneider stellt die messung der beleuchtung vor. in der aussprache weist frau rabenhorst darauf hin, dass bei der begehung im februar vor allem der zugewachsene westeingang genannt wurde.
');
INSERT INTO "search_entry" VALUES (1099511627799,'agenda_item','01a205a631cb79848522a3e89deb2f44','Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz','fahrradabstellanlage bahnhof – prufauftrag videoschutz
pr-2026/006
');
INSERT INTO "search_entry" VALUES (1099511627800,'agenda_item','01a205a631cd7b168ffb6ad382ce710e','9. Musterauer Präventionstag am 12. September 2026 – Sachstand und Budget','9. musteraur praventionstag am 12. september 2026 – sachstand und budget
pr-2026/007
');
INSERT INTO "search_entry" VALUES (1099511627801,'agenda_item','01a205a631cf7c3b8c31c77834008ae7','Berichte aus den Arbeitsgruppen (AG Gewalt, AG Sucht, AG Sichere Quartiere)','berichte aus den arbeitsgruppen (ag gewalt, ag sucht, ag sichere quartiere)
zur kenntnis genommen
');
INSERT INTO "search_entry" VALUES (1099511627802,'agenda_item','01a205a631d27068be34a66c843c6097','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627803,'agenda_item','01a205a631d4727387576d90369e57f5','Förderantrag „Demokratie leben!“ – Bewertung der eingegangenen Projektanträge','forderantrag „demokratie leben!“ – bewertung der eingegangenen projektantrage
pr-2026/008
die eingegangenen projektantrage werden vorgestellt und anhand der kriterien beraten.
');
INSERT INTO "search_entry" VALUES (1099511627804,'agenda_item','01a205a633cc7c549f6c38bc2027640a','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627805,'agenda_item','01a205a633ce7bfdb381e4c3e6fa0861','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627806,'agenda_item','01a205a633d07a239e05d6f7f6fcad8a','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627807,'agenda_item','01a205a633d27d3eb1b13c963a8b9023','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627808,'agenda_item','01a205a633d47bd3b7fbcf830cebebd3','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627809,'agenda_item','01a205a63481786ba86cc60946ec27ea','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627810,'agenda_item','01a205a634837a1b9af301b4ee04c3d3','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627811,'agenda_item','01a205a634857a7b901b0cf18f2e16b2','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627812,'agenda_item','01a205a634877835a7262b6bb3cfb76a','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627813,'agenda_item','01a205a6348977b58a318c2287ac6dc6','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627814,'agenda_item','01a205a634f27124b9b4bf6810763f78','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627815,'agenda_item','01a205a634f470a38768e70cc5c47a52','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627816,'agenda_item','01a205a634f57f18896bbe8e21648869','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627817,'agenda_item','01a205a634f77da7a299708fb6aaf566','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627818,'agenda_item','01a205a634f97fafa722ee0e0a466e7d','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (1099511627819,'agenda_item','01a205a634ff79978189cd4686721d5c','Eröffnung, Ladung, Beschlussfähigkeit','eroffnung, ladung, beschlussfahigkeit
');
INSERT INTO "search_entry" VALUES (1099511627820,'agenda_item','01a205a635017745b1812e292626d634','Feststellung der Tagesordnung','feststellung der tagesordnung
');
INSERT INTO "search_entry" VALUES (1099511627821,'agenda_item','01a205a6350374e8b582657f51cdf0de','Beschlusskontrolle','beschlusskontrolle
');
INSERT INTO "search_entry" VALUES (1099511627822,'agenda_item','01a205a635057523802ecbf8bd795c6b','Berichte aus den Arbeitsgruppen','berichte aus den arbeitsgruppen
');
INSERT INTO "search_entry" VALUES (1099511627823,'agenda_item','01a205a6350870c9b5fe2629a2794f04','Mitteilungen und Anfragen, Verschiedenes','mitteilungen und anfragen, verschiedenes
');
INSERT INTO "search_entry" VALUES (2199023255553,'assignment','01a205a631207ed794d05831aa27e527','M-2025-001 Schulwegplan aktualisieren','m-2025-001 schulwegplan aktualisieren
ordnungsamt
');
INSERT INTO "search_entry" VALUES (2199023255554,'assignment','01a205a631a977db9c89a54013e514dd','M-2025-002 Sicherheitsgespräche im Stadtteil Nord vorbereiten','m-2025-002 sicherheitsgesprache im stadtteil nord vorbereiten
polizeistation
');
INSERT INTO "search_entry" VALUES (2199023255555,'assignment','01a205a631b27ec69db06bf836ff6428','M-2025-003 Suchtprävention an den Schulen: Bedarf prüfen','m-2025-003 suchtpravention an den schulen: bedarf prufen
jugendamt
');
INSERT INTO "search_entry" VALUES (2199023255556,'assignment','01a205a63303772aa7a2e07cdd1ade2d','M-2026-011 Beleuchtung Bahnhofsunterführung','m-2026-011 beleuchtung bahnhofsunterfuhrung
stadtwerke/brettschneider
tiefbauamt
');
INSERT INTO "search_entry" VALUES (4398046511105,'circular','01a205a6346470e5bdffe3246d4d0dd0','Umlaufbeschluss: Zuschuss für das Spielmobil im Stadtteil Nord','umlaufbeschluss: zuschuss fur das spielmobil im stadtteil nord
die lenkungsgruppe bewilligt fur das spielmobil im stadtteil nord einen zuschuss von 500 euro aus dem budget des praventionsrates.
');
INSERT INTO "search_entry" VALUES (5497558138881,'committee','01a205a62f4e70429f3904bc3b39655b','Lenkungsgruppe des Präventionsrates','lenkungsgruppe des praventionsrates
lenkungsgruppe
geschaftsordnung des praventionsrates der stadt musterau
');
INSERT INTO "search_entry" VALUES (5497558138882,'committee','01a205a62f75763bbc9c4125190b4952','AG Sucht','ag sucht
');
INSERT INTO "search_entry" VALUES (5497558138883,'committee','01a205a62f77713498d9e139ca37decd','Stadtteilrat Nord','stadtteilrat nord
');
INSERT INTO "search_entry" VALUES (6597069766657,'contact_note','01a205a62f8f732a88226d6c423345cc','Ruft an wegen der Fahrradcodierung am Präventionstag: die Polizeistation stellt zwei Kräfte, braucht aber Strom und ein Zelt.','ruft an wegen der fahrradcodierung am praventionstag: die polizeistation stellt zwei krafte, braucht aber strom und ein zelt.
ruft an wegen der fahrradcodierung am praventionstag: die polizeistation stellt zwei krafte, braucht aber strom und ein zelt.
ruckruf versprochen, sobald die platze feststehen.
');
INSERT INTO "search_entry" VALUES (6597069766658,'contact_note','01a205a62f9174e9ab3f33c26a725935','Lagebild Straßenkriminalität für die März-Sitzung angefragt; kommt als Tischvorlage.','lagebild strassenkriminalitat fur die marz-sitzung angefragt; kommt als tischvorlage.
lagebild strassenkriminalitat fur die marz-sitzung angefragt; kommt als tischvorlage.
');
INSERT INTO "search_entry" VALUES (6597069766659,'contact_note','01a205a62f917ee9b147f463fbc99043','Nach der Sitzung: die Streifen im Bahnhofsviertel beginnen nach den Osterferien.','nach der sitzung: die streifen im bahnhofsviertel beginnen nach den osterferien.
nach der sitzung: die streifen im bahnhofsviertel beginnen nach den osterferien.
');
INSERT INTO "search_entry" VALUES (6597069766660,'contact_note','01a205a62f937b5fabff2091a88f1625','Besuch in der Beratungsstelle. Wünscht sich das Thema digitale Gewalt im Herbst.','besuch in der beratungsstelle. wunscht sich das thema digitale gewalt im herbst.
besuch in der beratungsstelle. wunscht sich das thema digitale gewalt im herbst.
');
INSERT INTO "search_entry" VALUES (6597069766661,'contact_note','01a205a62f9570bebc578463317246d7','Dankbrief für die Spende zum Präventionstag.','dankbrief fur die spende zum praventionstag.
dankbrief fur die spende zum praventionstag.
');
INSERT INTO "search_entry" VALUES (7696581394433,'figure_series','01a205a638557895aa09422017129454','Straftaten insgesamt, Häufigkeitszahl','straftaten insgesamt, haufigkeitszahl
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (7696581394434,'figure_series','01a205a638557e1bbeeb15043f2b6785','Straftaten insgesamt','straftaten insgesamt
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (7696581394435,'figure_series','01a205a63856703785f3be4bdda2f3c0','Straftaten insgesamt, Aufklärungsquote','straftaten insgesamt, aufklarungsquote
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (7696581394436,'figure_series','01a205a6385672158db42b1a1aaf86af','Gewaltkriminalität, Häufigkeitszahl','gewaltkriminalitat, haufigkeitszahl
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (7696581394437,'figure_series','01a205a6385673e1895a48bb62fed9bd','Gewaltkriminalität','gewaltkriminalitat
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (7696581394438,'figure_series','01a205a6385675c0a775d98d81acd6e3','Gewaltkriminalität, Aufklärungsquote','gewaltkriminalitat, aufklarungsquote
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (7696581394439,'figure_series','01a205a638567788b550346e85283869','Diebstahl von Fahrrädern, Häufigkeitszahl','diebstahl von fahrradern, haufigkeitszahl
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (7696581394440,'figure_series','01a205a6385679528eb22e98232ad44a','Diebstahl von Fahrrädern','diebstahl von fahrradern
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (7696581394441,'figure_series','01a205a638567b0e889ecc4af2a0a20c','Diebstahl von Fahrrädern, Aufklärungsquote','diebstahl von fahrradern, aufklarungsquote
polizeiliche kriminalstatistik
');
INSERT INTO "search_entry" VALUES (7696581394442,'figure_series','01a205a638777b61ba8935548aabb16b','Fühlen sich abends in der Innenstadt sicher','fuhlen sich abends in der innenstadt sicher
burgerbefragung der stadt
');
INSERT INTO "search_entry" VALUES (7696581394443,'figure_series','01a205a63882794fb6477fd5715b66ae','Beschwerden zur Bahnhofsunterführung','beschwerden zur bahnhofsunterfuhrung
burgertelefon
');
INSERT INTO "search_entry" VALUES (7696581394444,'figure_series','01a205a63888791fb951621eddf427af','Fahrraddiebstähle in der Stadt','fahrraddiebstahle in der stadt
polizeistation musterau
');
INSERT INTO "search_entry" VALUES (8796093022209,'funding_application','01a205a637557c1aa48f9446d469ce23','Mitternachtssport in der Sporthalle','mitternachtssport in der sporthalle
001
');
INSERT INTO "search_entry" VALUES (8796093022210,'funding_application','01a205a6377d7bc88b43fcbd50765d42','Zivilcourage-Training für achte Klassen','zivilcourage-training fur achte klassen
002
');
INSERT INTO "search_entry" VALUES (8796093022211,'funding_application','01a205a637a4747a9d598a17eb59c2d5','Erzählcafé der Generationen','erzahlcafe der generationen
003
');
INSERT INTO "search_entry" VALUES (8796093022212,'funding_application','01a205a637c7778bad94b638fdfa6ce6','Nachtbus am Wochenende','nachtbus am wochenende
004
');
INSERT INTO "search_entry" VALUES (8796093022213,'funding_application','01a205a637ec72adb7283509ee37917b','Graffiti-Werkstatt an der Unterführung','graffiti-werkstatt an der unterfuhrung
005
');
INSERT INTO "search_entry" VALUES (8796093022214,'funding_application','01a205a6380c7bff8debfa08894f27cf','Plakate gegen Wohnungseinbruch','plakate gegen wohnungseinbruch
006
');
INSERT INTO "search_entry" VALUES (8796093022215,'funding_application','01a205a6382b7a78a50b90bbac72ab71','Aufsuchende Jugendarbeit am Bahnhof','aufsuchende jugendarbeit am bahnhof
001
zwei fachkrafte sind an drei abenden der woche am bahnhof unterwegs.
');
INSERT INTO "search_entry" VALUES (9895604649985,'funding_programme','01a205a6373f72198da23faf6f357861','Lokaler Aktionsplan Musterau','lokaler aktionsplan musterau
stadt musterau
');
INSERT INTO "search_entry" VALUES (9895604649986,'funding_programme','01a205a638287196be6617c03d801ee6','Landesprogramm Kommunale Prävention','landesprogramm kommunale pravention
land
');
INSERT INTO "search_entry" VALUES (10995116277761,'mailing','01a205a62fc876d3b39c7592898eeb33','Abfrage der Kontaktdaten 2026','abfrage der kontaktdaten 2026
');
INSERT INTO "search_entry" VALUES (12094627905537,'mailing_list','01a205a62f9c719f859be7e04da0f2ae','Lenkungsgruppe mit Vertretungen','lenkungsgruppe mit vertretungen
bekommt rundschreiben und die jahrliche abfrage der kontaktdaten.
');
INSERT INTO "search_entry" VALUES (12094627905538,'mailing_list','01a205a62faa7256a2ab769b72ccd871','Partner vor Ort','partner vor ort
plakate und einladungen zum aushang.
');
INSERT INTO "search_entry" VALUES (13194139533313,'measure','01a205a635627bd8a1325d1aa2e63c81','M-2026-012 Bahnhofsunterführung: Licht und Grünschnitt','m-2026-012 bahnhofsunterfuhrung: licht und grunschnitt
bahnhofsunterfuhrung, ost- und westeingang
die beleuchtung der unterfuhrung wird auf mindestens 10 lx angehoben, das grun an beiden eingangen zweimal im jahr zuruckgeschnitten.
in der burgerbefragung 2025 nannten 143 von 412 befragten die unterfuhrung als ort, den sie nach einbruch der dunkelheit meiden. gemessen wurden 3 bis 6 lx.
bis ende 2026 meiden nur noch halb so viele befragte die unterfuhrung im dunkeln.
');
INSERT INTO "search_entry" VALUES (13194139533314,'measure','01a205a6361072edb6e9f8ca3aa42790','M-2026-013 Videoschutz Bahnhof: Prüfung der Erforderlichkeit','m-2026-013 videoschutz bahnhof: prufung der erforderlichkeit
');
INSERT INTO "search_entry" VALUES (13194139533315,'measure','01a205a6361c72dda86e6eadbc5edaa8','M-2026-014 Fahrradabstellanlage am Bahnhof','m-2026-014 fahrradabstellanlage am bahnhof
');
INSERT INTO "search_entry" VALUES (13194139533316,'measure','01a205a63623794f82b23fed8f6a5486','M-2025-004 Begehung der Angsträume','m-2025-004 begehung der angstraume
');
INSERT INTO "search_entry" VALUES (13194139533317,'measure','01a205a636317dfcba9d0ea52d69a5ed','M-2025-005 KOMPASS: Sicherheitssiegel','m-2025-005 kompass: sicherheitssiegel
');
INSERT INTO "search_entry" VALUES (13194139533318,'measure','01a205a6363e7dc1a7f6beda99e979b7','M-2025-006 Seniorenlotsen gegen Trickbetrug','m-2025-006 seniorenlotsen gegen trickbetrug
');
INSERT INTO "search_entry" VALUES (13194139533319,'measure','01a205a6364f7b3e9b60e9a8a0d7124b','M-2026-015 Aufsuchende Jugendarbeit Nordstadt','m-2026-015 aufsuchende jugendarbeit nordstadt
');
INSERT INTO "search_entry" VALUES (13194139533320,'measure','01a205a6365b7097bdf0cff6b6ba1964','M-2025-007 Mitternachtssport in der TSV-Halle','m-2025-007 mitternachtssport in der tsv-halle
');
INSERT INTO "search_entry" VALUES (13194139533321,'measure','01a205a6366870a085f977768b11751f','M-2025-008 Schulwegplan aktualisieren','m-2025-008 schulwegplan aktualisieren
');
INSERT INTO "search_entry" VALUES (13194139533322,'measure','01a205a636757e62b6e58995e8595aa5','M-2026-016 Deeskalation am Schalter','m-2026-016 deeskalation am schalter
');
INSERT INTO "search_entry" VALUES (13194139533323,'measure','01a205a6367c7e32925a8de4b5410454','M-2025-009 Notfallkarte häusliche Gewalt','m-2025-009 notfallkarte hausliche gewalt
');
INSERT INTO "search_entry" VALUES (13194139533324,'measure','01a205a6368b735583343d446fa26233','M-2025-010 Suchtprävention an der Gesamtschule','m-2025-010 suchtpravention an der gesamtschule
');
INSERT INTO "search_entry" VALUES (13194139533325,'measure','01a205a636987119b0a843f15436f8af','M-2025-011 Alkoholverbot auf dem Marktplatz','m-2025-011 alkoholverbot auf dem marktplatz
');
INSERT INTO "search_entry" VALUES (14293651161089,'measure_report','01a205a636f37ddab865754328354b01','Der Grünschnitt ist erledigt. Für die Leuchten liegt ein Angebot vor, ein zweites ist angefragt.','der grunschnitt ist erledigt. fur die leuchten liegt ein angebot vor, ein zweites ist angefragt.
');
INSERT INTO "search_entry" VALUES (14293651161090,'measure_report','01a205a636f67446b74b018243a92e02','Elf Abende, im Schnitt 30 Jugendliche. Die Halle ist bis zu den Sommerferien gebucht.','elf abende, im schnitt 30 jugendliche. die halle ist bis zu den sommerferien gebucht.
');
INSERT INTO "search_entry" VALUES (14293651161091,'measure_report','01a205a636f67e58a2294d58cdd11e9a','Die Bürgerbefragung ist ausgewertet; die 2. Sicherheitskonferenz wird für den Herbst vorbereitet.','die burgerbefragung ist ausgewertet; die 2. sicherheitskonferenz wird fur den herbst vorbereitet.
');
INSERT INTO "search_entry" VALUES (14293651161092,'measure_report','01a205a636f77701adf6d9f4923ec367','74 Beratungen im ersten Jahr; die Lotsen machen weiter.','74 beratungen im ersten jahr; die lotsen machen weiter.
');
INSERT INTO "search_entry" VALUES (14293651161093,'measure_report','01a205a636f871808103510ac8d98379','Die achten Klassen haben begonnen; zwei Elternabende sind vereinbart.','die achten klassen haben begonnen; zwei elternabende sind vereinbart.
');
INSERT INTO "search_entry" VALUES (15393162788865,'meeting','01a205a62fe2711ba05923c7894ebf18','9. Sitzung am 17.06.2025','9. sitzung am 17.06.2025
rathaus, sitzungssaal mansbach
');
INSERT INTO "search_entry" VALUES (15393162788866,'meeting','01a205a6308e7533b00312fbfc2f66b6','10. Sitzung am 16.09.2025','10. sitzung am 16.09.2025
rathaus, sitzungssaal mansbach
');
INSERT INTO "search_entry" VALUES (15393162788867,'meeting','01a205a6313070a68958b49b613b8d4c','11. Sitzung am 02.12.2025','11. sitzung am 02.12.2025
rathaus, sitzungssaal mansbach
');
INSERT INTO "search_entry" VALUES (15393162788868,'meeting','01a205a631b97a08bf8fb40ad14638fb','12. Sitzung am 17.03.2026','12. sitzung am 17.03.2026
rathaus, sitzungssaal mansbach
32-70/2026-03
');
INSERT INTO "search_entry" VALUES (15393162788869,'meeting','01a205a633c97295a0426cd43c1b6836','13. Sitzung am 08.12.2026','13. sitzung am 08.12.2026
rathaus, sitzungssaal mansbach
');
INSERT INTO "search_entry" VALUES (15393162788870,'meeting','01a205a6347d7824b3d51e5c912d5b1d','14. Sitzung am 09.03.2027','14. sitzung am 09.03.2027
rathaus, sitzungssaal mansbach
');
INSERT INTO "search_entry" VALUES (15393162788871,'meeting','01a205a634ee71ee80c88ee32d8b11d3','1. Sitzung am 22.12.2026','1. sitzung am 22.12.2026
rathaus, raum 112
');
INSERT INTO "search_entry" VALUES (15393162788872,'meeting','01a205a634fb7f9ca646e18e11355c96','1. Sitzung am 29.12.2026','1. sitzung am 29.12.2026
burgerhaus nord
');
INSERT INTO "search_entry" VALUES (16492674416641,'monitoring_report','01a205a636fb74d3ae5b9e70f334b8ce','Monitoringbericht 2. Halbjahr 2025','monitoringbericht 2. halbjahr 2025
sehr geehrte damen und herren,

dieser bericht sagt, was im zweiten halbjahr 2025 aus den beschlossenen massnahmen wurde.
');
INSERT INTO "search_entry" VALUES (17592186044417,'offer','01a205a6370e76f0943422050bcdfefe','Boxtraining ohne Fäuste','boxtraining ohne fauste
sport, regeln und gesprache in einer festen gruppe.
');
INSERT INTO "search_entry" VALUES (17592186044418,'offer','01a205a6371f785da85bb4f62c311790','Klassenrat an der Gesamtschule','klassenrat an der gesamtschule
jede woche eine stunde, in der die klasse ihre konflikte selbst klart.
');
INSERT INTO "search_entry" VALUES (17592186044419,'offer','01a205a6372379ccba98599685a4626c','Elternabend „Was trinken die denn?“','elternabend „was trinken die denn?“
anderthalb stunden uber alkohol und energydrinks, mit rauschbrille.
');
INSERT INTO "search_entry" VALUES (17592186044420,'offer','01a205a637277906a7e4b6e50ec91114','Sprechstunde Einbruchschutz','sprechstunde einbruchschutz
beratung am eigenen grundriss.
');
INSERT INTO "search_entry" VALUES (17592186044421,'offer','01a205a6372c78f0b287cec7f7e76f75','Café am Abend','cafe am abend
ein ort, an dem jemand zuhort.
');
INSERT INTO "search_entry" VALUES (17592186044422,'offer','01a205a63735726e83f084d6aa83e08d','Medienscouts','medienscouts
altere schulerinnen und schuler beraten jungere.
');
INSERT INTO "search_entry" VALUES (18691697672193,'organization','01a205a62e5472698e42a73ef267f514','Stadt Musterau','stadt musterau
musterau
');
INSERT INTO "search_entry" VALUES (18691697672194,'organization','01a205a62e597ebbb9bf461c45bb31f6','Polizeistation Musterau','polizeistation musterau
polizeistation
musterau
');
INSERT INTO "search_entry" VALUES (18691697672195,'organization','01a205a62e5b752e895a31b2562ebad6','Polizeipräsidium Mittelhessen','polizeiprasidium mittelhessen
pp mittelhessen
musterau
');
INSERT INTO "search_entry" VALUES (18691697672196,'organization','01a205a62e5c75dfb2944d3511c05ed9','Staatsanwaltschaft Musterland','staatsanwaltschaft musterland
staatsanwaltschaft
musterau
');
INSERT INTO "search_entry" VALUES (18691697672197,'organization','01a205a62e5d765c82a114a59c52a5bf','Ordnungsamt der Stadt Musterau','ordnungsamt der stadt musterau
ordnungsamt
musterau
');
INSERT INTO "search_entry" VALUES (18691697672198,'organization','01a205a62e5e74b4b2276e2d496b698d','Jugendamt der Stadt Musterau','jugendamt der stadt musterau
jugendamt
musterau
');
INSERT INTO "search_entry" VALUES (18691697672199,'organization','01a205a62e5f73aabe7d79294eea47ba','Gesamtschule Musterau','gesamtschule musterau
schulen
musterau
');
INSERT INTO "search_entry" VALUES (18691697672200,'organization','01a205a62e607446b401438ac528f418','Evangelische Kirchengemeinde Musterau','evangelische kirchengemeinde musterau
kirchen
musterau
');
INSERT INTO "search_entry" VALUES (18691697672201,'organization','01a205a62e61744196a592b235f8bb2c','Gewerbeverein Musterau e. V.','gewerbeverein musterau e. v.
handel & gewerbe
musterau
');
INSERT INTO "search_entry" VALUES (18691697672202,'organization','01a205a62e6273058660b42a348fd040','TSV Musterau 1894 e. V.','tsv musterau 1894 e. v.
sportverein tsv
musterau
');
INSERT INTO "search_entry" VALUES (18691697672203,'organization','01a205a62e63720d9dcdadfdac8823b7','Klinikum Musterau','klinikum musterau
klinikum
musterau
');
INSERT INTO "search_entry" VALUES (18691697672204,'organization','01a205a62e64709382ddd5ace8e3b04a','Wohnungsbau Musterau GmbH','wohnungsbau musterau gmbh
wohnungsbau
musterau
');
INSERT INTO "search_entry" VALUES (18691697672205,'organization','01a205a62e65712381745579b5dc9286','Stadtwerke Musterau','stadtwerke musterau
stadtwerke
musterau
');
INSERT INTO "search_entry" VALUES (18691697672206,'organization','01a205a62e657ffeadf649bf9066a6ba','Jugendbeirat der Stadt Musterau','jugendbeirat der stadt musterau
jugendbeirat
musterau
');
INSERT INTO "search_entry" VALUES (18691697672207,'organization','01a205a62e667e1caf54f1bf09afe4db','Suchtberatung Lahnaue','suchtberatung lahnau
suchtberatung
musterau
');
INSERT INTO "search_entry" VALUES (18691697672208,'organization','01a205a62e677be6bdfc9a39527b5e19','Frauennotruf Musterau e. V.','fraunnotruf musterau e. v.
fraunnotruf
musterau
');
INSERT INTO "search_entry" VALUES (18691697672209,'organization','01a205a62e687b1c91e4b8dcaac33f1c','Tiefbauamt der Stadt Musterau','tiefbauamt der stadt musterau
tiefbauamt
musterau
');
INSERT INTO "search_entry" VALUES (19791209299969,'paper','01a205a634947f7fb00aff322dc4bf19','PR-2026/005 Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt','pr-2026/005 angstraum bahnhofsunterfuhrung – beleuchtung und grunschnitt
geschaftsstelle des praventionsrates
stadtwerke
die lenkungsgruppe empfiehlt dem magistrat, die beleuchtung der bahnhofsunterfuhrung auf mindestens 10 lx anzuheben und den grunschnitt zweimal jahrlich vorzunehmen. die stadtwerke legen bis 30. juni 2026 ein angebot vor.
bei der begehung im februar wurden an der treppe 3 lx gemessen. in der burgerbefragung nannten 41 von 120 personen die unterfuhrung als angstraum.
etwa 18.000 euro einmalig, 600 euro im jahr fur den grunschnitt.
');
INSERT INTO "search_entry" VALUES (19791209299970,'paper','01a205a634ae77e8a739f98ab97131a8','PR-2026/006 Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz','pr-2026/006 fahrradabstellanlage bahnhof – prufauftrag videoschutz
geschaftsstelle des praventionsrates
ordnungsamt
die geschaftsstelle bereitet mit der polizeistation eine prufung der erforderlichkeit vor (ortsbezogene fallzahlen der letzten drei jahre, mildere mittel, raumliche und zeitliche begrenzung, wiedervorlage nach zwei jahren).
2025 wurden an der anlage 23 fahrrader gestohlen, im jahr davor 11.
die prufung kostet nichts; uber technik wird erst danach entschieden.
');
INSERT INTO "search_entry" VALUES (19791209299971,'paper','01a205a634b4735e9dd490eb267b5346','PR-2026/007 Budget des 9. Musterauer Präventionstages','pr-2026/007 budget des 9. musteraur praventionstages
geschaftsstelle des praventionsrates
geschaftsstelle
das budget des 9. praventionstages wird in der vorgelegten fassung beschlossen.
der praventionstag findet am 12. september 2026 statt.
12.500 euro, davon 4.000 euro aus spenden.
');
INSERT INTO "search_entry" VALUES (19791209299972,'paper','01a205a634ba78c99a31c707c614221c','PR-2026/008 Förderantrag „Demokratie leben!“ – eingegangene Projektanträge','pr-2026/008 forderantrag „demokratie leben!“ – eingegangene projektantrage
geschaftsstelle des praventionsrates
geschaftsstelle
funf trager haben projekte eingereicht. die bewertung liegt bei.
');
INSERT INTO "search_entry" VALUES (19791209299973,'paper','01a205a634c1795684d9b7badb9a720f','PR-2026/009 Treffpunkt für Jugendliche am Bahnhofsvorplatz','pr-2026/009 treffpunkt fur jugendliche am bahnhofsvorplatz
jugendbeirat
jugendamt
die lenkungsgruppe bittet den magistrat, am bahnhofsvorplatz einen treffpunkt fur jugendliche mit sitzgelegenheiten und beleuchtung zu schaffen.
der jugendbeirat hat 86 jugendliche befragt. viele meiden den vorplatz am abend, weil es dort keinen ort gibt, an dem man sich aufhalten mag.
');
INSERT INTO "search_entry" VALUES (20890720927745,'person','01a205a62e72762fb1a83938d4cdd5ba','Dr. Jutta Eichenlaub','dr. jutta eichenlaub
burgermeisterin
burgermeisterin@musterau.example
06499 000-100
');
INSERT INTO "search_entry" VALUES (20890720927746,'person','01a205a62e887efbb06c40ded3f230a3','Malte Dornbusch','malte dornbusch
erster polizeihauptkommissar
pravention@polizei-musterau.example
');
INSERT INTO "search_entry" VALUES (20890720927747,'person','01a205a62e8d7f9b9674a6c365020ac1','Sabine Holtkötter','sabine holtkotter
s.holtkotter@musterau.example
06499 000-120
');
INSERT INTO "search_entry" VALUES (20890720927748,'person','01a205a62e927a4eb89e719adab22d34','Ferdinand Ögretmen','ferdinand ogretmen
f.ogretmen@musterau.example
06499 000-230
');
INSERT INTO "search_entry" VALUES (20890720927749,'person','01a205a62e967fedba727d09dbfe4f55','Inga Wisselbeck','inga wisselbeck
');
INSERT INTO "search_entry" VALUES (20890720927750,'person','01a205a62e9b737fbee6bfce07ae53e6','Ruth Pfefferkorn','ruth pfefferkorn
staatsanwaltin
');
INSERT INTO "search_entry" VALUES (20890720927751,'person','01a205a62e9f79adbc617dd80480ed70','Anselm Tüncher','anselm tuncher
pfarrer
');
INSERT INTO "search_entry" VALUES (20890720927752,'person','01a205a62ea37c30a27628d07b32b89b','Kerstin Abendroth','kerstin abendroth
');
INSERT INTO "search_entry" VALUES (20890720927753,'person','01a205a62ea87066bccd2616e6dd479a','Petra Lohgerber','petra lohgerber
');
INSERT INTO "search_entry" VALUES (20890720927754,'person','01a205a62eac727b9fb866a90f425055','Yusuf Karadeniz','yusuf karadeniz
');
INSERT INTO "search_entry" VALUES (20890720927755,'person','01a205a62eb07593982e08e8b6a178a3','Dr. Hans-Jörg Vielhaber','dr. hans-jorg vielhaber
');
INSERT INTO "search_entry" VALUES (20890720927756,'person','01a205a62eb47286b694aede5bc3c579','Volker Achtnich','volker achtnich
');
INSERT INTO "search_entry" VALUES (20890720927757,'person','01a205a62eb872799eae79f268552a24','Lena Rabenhorst','lena rabenhorst
phk''in
');
INSERT INTO "search_entry" VALUES (20890720927758,'person','01a205a62ebc7331ae9d5204aef97d22','Noemi Steinfurth','nomi steinfurth
');
INSERT INTO "search_entry" VALUES (20890720927759,'person','01a205a62ec07133bcee152cb5043ff3','Marion Querfurth','marion qurfurth
praventionsrat@musterau.example
06499 000-140
');
INSERT INTO "search_entry" VALUES (20890720927760,'person','01a205a62ec47729a08884700605534a','Dipl.-Ing. Olaf Brettschneider','dipl.-ing. olaf brettschneider
');
INSERT INTO "search_entry" VALUES (20890720927761,'person','01a205a62ec8757896359acb8a3126d4','Nele Wunderlich','nele wunderlich
info@suchtberatung.example
');
INSERT INTO "search_entry" VALUES (20890720927762,'person','01a205a62ecc7765ab90a41b09fd5fd6','Ayse Bergfeld','ayse bergfeld
kontakt@fraunnotruf.example
');
INSERT INTO "search_entry" VALUES (21990232555521,'plan','01a205a6350d71bb95afeb7c4ea29aa4','Koalitionsvertrag 2026–2031: Sicher leben in Musterau','koalitionsvertrag 2026–2031: sicher leben in musterau
stadtverordnetenversammlung musterau
');
INSERT INTO "search_entry" VALUES (21990232555522,'plan','01a205a635127a2da6d57347eedf5666','Wahlprogramm „Musterau gemeinsam sicher“','wahlprogramm „musterau gemeinsam sicher“
bundnis musterau
');
INSERT INTO "search_entry" VALUES (23089744183297,'pledge','01a205a6352376d08e38cec5071f2b10','Die Bahnhofsunterführung wird bis Ende 2026 heller und übersichtlicher gestaltet.','die bahnhofsunterfuhrung wird bis ende 2026 heller und ubersichtlicher gestaltet.
');
INSERT INTO "search_entry" VALUES (23089744183298,'pledge','01a205a635237ad8bfe79a9d1bbe9028','Videoschutz setzen wir ausschließlich an Kriminalitätsschwerpunkten ein und nur, wenn mildere Mittel nicht genügen.','videoschutz setzen wir ausschliesslich an kriminalitatsschwerpunkten ein und nur, wenn mildere mittel nicht genugen.
');
INSERT INTO "search_entry" VALUES (23089744183299,'pledge','01a205a635237d0fba24b12a4ed5a138','Wir prüfen, ob am Bahnhof eine überdachte Fahrradabstellanlage entstehen kann.','wir prufen, ob am bahnhof eine uberdachte fahrradabstellanlage entstehen kann.
');
INSERT INTO "search_entry" VALUES (23089744183300,'pledge','01a205a635237f1f83366c2c107660a2','Angsträume werden gemeinsam mit den Menschen begangen, die sie meiden.','angstraume werden gemeinsam mit den menschen begangen, die sie meiden.
');
INSERT INTO "search_entry" VALUES (23089744183301,'pledge','01a205a6352578ef8e36dd5fc25bc865','Der Präventionsrat bleibt das gemeinsame Gremium von Stadt, Polizei, Schulen und Vereinen und erhält eine feste Geschäftsstelle.','der praventionsrat bleibt das gemeinsame gremium von stadt, polizei, schulen und vereinen und erhalt eine feste geschaftsstelle.
');
INSERT INTO "search_entry" VALUES (23089744183302,'pledge','01a205a635257b5ea87d1604c29233e7','Der Präventionstag findet jedes Jahr im September statt.','der praventionstag findet jedes jahr im september statt.
');
INSERT INTO "search_entry" VALUES (23089744183303,'pledge','01a205a635257d8e845913e948c02963','Wir entwickeln das Programm KOMPASS weiter und bewerben uns um das Sicherheitssiegel.','wir entwickeln das programm kompass weiter und bewerben uns um das sicherheitssiegel.
');
INSERT INTO "search_entry" VALUES (23089744183304,'pledge','01a205a635257f97a118e6e16ad5c91b','Suchtprävention gehört an jede weiterführende Schule.','suchtpravention gehort an jede weiterfuhrende schule.
');
INSERT INTO "search_entry" VALUES (23089744183305,'pledge','01a205a63526717c9e35cb6307d48eb3','Wir richten eine Stelle für aufsuchende Jugendarbeit in der Nordstadt ein.','wir richten eine stelle fur aufsuchende jugendarbeit in der nordstadt ein.
');
INSERT INTO "search_entry" VALUES (23089744183306,'pledge','01a205a635277869a065928315044365','Frauen, die vor häuslicher Gewalt fliehen, finden in Musterau jederzeit Aufnahme.','fraun, die vor hauslicher gewalt fliehen, finden in musterau jederzeit aufnahme.
');
INSERT INTO "search_entry" VALUES (23089744183307,'pledge','01a205a635277b36ae0ec149e66a0331','Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.','stadtische beschaftigte mit publikumsverkehr erhalten schulungen zur deeskalation.
');
INSERT INTO "search_entry" VALUES (23089744183308,'pledge','01a205a6352973b98875b717ef04d4f2','Der Bedarfs- und Entwicklungsplan der Feuerwehr wird evaluiert und fortgeschrieben.','der bedarfs- und entwicklungsplan der feurwehr wird evaluiert und fortgeschrieben.
');
INSERT INTO "search_entry" VALUES (23089744183309,'pledge','01a205a6353074e9af965e1ec3e9af56','Die Unterführung am Bahnhof soll heller werden.','die unterfuhrung am bahnhof soll heller werden.
');
INSERT INTO "search_entry" VALUES (23089744183310,'pledge','01a205a6353079f08eef6b0f95ad59ae','Videoüberwachung wollen wir an Kriminalitätsschwerpunkten prüfen.','videouberwachung wollen wir an kriminalitatsschwerpunkten prufen.
');
INSERT INTO "search_entry" VALUES (23089744183311,'pledge','01a205a635307cc492b04148439a0f06','Am Bahnhof bauen wir ein bewachtes Fahrradparkhaus.','am bahnhof baun wir ein bewachtes fahrradparkhaus.
');
INSERT INTO "search_entry" VALUES (23089744183312,'pledge','01a205a635307eb9ac176ec3e16faa75','Nächtliche Beleuchtung auf allen Schulwegen.','nachtliche beleuchtung auf allen schulwegen.
');
INSERT INTO "search_entry" VALUES (23089744183313,'pledge','01a205a63532778b9a7322be5a2afdb5','Der Präventionsrat bekommt eine feste Geschäftsstelle.','der praventionsrat bekommt eine feste geschaftsstelle.
');
INSERT INTO "search_entry" VALUES (23089744183314,'pledge','01a205a635327a8bb492d2f752bcf637','Aufsuchende Jugendarbeit in der Nordstadt mit zwei Stellen.','aufsuchende jugendarbeit in der nordstadt mit zwei stellen.
');
INSERT INTO "search_entry" VALUES (23089744183315,'pledge','01a205a635327c8fbcdfd61a5ffccfd7','Suchtprävention an allen weiterführenden Schulen verbindlich einführen.','suchtpravention an allen weiterfuhrenden schulen verbindlich einfuhren.
');
INSERT INTO "search_entry" VALUES (23089744183316,'pledge','01a205a635327e80a2d0dff2a0e2a43c','Ein Beschwerdetelefon, unabhängig von Stadt und Polizei.','ein beschwerdetelefon, unabhangig von stadt und polizei.
');
INSERT INTO "search_entry" VALUES (25288767438849,'resolution','01a205a6329a709fbca0b74d111973b0','Beschluss 2026-12-01','beschluss 2026-12-01
die niederschrift uber die 11. sitzung wird mit der genannten berichtigung genehmigt.
');
INSERT INTO "search_entry" VALUES (25288767438850,'resolution','01a205a632b97dc1b98de89edc0f36d3','Beschluss 2026-12-02','beschluss 2026-12-02
die lenkungsgruppe empfiehlt dem magistrat, die beleuchtung der bahnhofsunterfuhrung auf mindestens 10 lx anzuheben und den grunschnitt zweimal jahrlich vorzunehmen. die stadtwerke legen bis 30. juni 2026 ein angebot vor.
');
INSERT INTO "search_entry" VALUES (25288767438851,'resolution','01a205a632e270038e0e0baac7c1bcd7','Beschluss 2026-12-03','beschluss 2026-12-03
die geschaftsstelle bereitet mit der polizeistation eine prufung der erforderlichkeit vor (ortsbezogene fallzahlen der letzten drei jahre, mildere mittel, raumliche und zeitliche begrenzung, wiedervorlage nach zwei jahren).
');
INSERT INTO "search_entry" VALUES (25288767438852,'resolution','01a205a632fd771a9d7622aa8ba54be5','Beschluss 2026-12-04','beschluss 2026-12-04
das budget des 9. praventionstages wird in der vorgelegten fassung beschlossen.
');
INSERT INTO "search_entry" VALUES (26388279066625,'topic','01a205a634e477948ca8064d08ad446e','Lastenräder und E-Scooter auf Gehwegen','lastenrader und e-scooter auf gehwegen
frau lohgerber (tsv)
beschwerden nach dem stadtlauf; das ordnungsamt hat zahlen.
');
INSERT INTO "search_entry" VALUES (26388279066626,'topic','01a205a634e77c3381ea80ab24eee548','Sicherer Schulweg Nordstadt: Querung Lahnstraße','sicherer schulweg nordstadt: qurung lahnstrasse
frau wisselbeck (schulen)
vor beginn des schuljahres. elternbeirat zur sitzung einladen.
');
INSERT INTO "search_entry" VALUES (26388279066627,'topic','01a205a634e9714298fcb75d661445ee','Fachtag gegen Antisemitismus im Herbst','fachtag gegen antisemitismus im herbst
herr tuncher (kirchen)
');
INSERT INTO "search_entry" VALUES (26388279066628,'topic','01a205a634e97b17a1f908567e92de0a','Beleuchtung am Sportfeld','beleuchtung am sportfeld
herr karadeniz (tsv)
');
INSERT INTO "search_entry" VALUES (26388279066629,'topic','01a205a634ea73be85ef351ead255c62','Alkoholverbot in der Innenstadt','alkoholverbot in der innenstadt
herr achtnich
');
INSERT INTO "search_entry" VALUES (26388279066630,'topic','01a205a6354577a7a1d52136a834adf8','Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.','stadtische beschaftigte mit publikumsverkehr erhalten schulungen zur deeskalation.
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
INSERT INTO "search_kind" VALUES (7,'figure_series');
INSERT INTO "search_kind" VALUES (8,'funding_application');
INSERT INTO "search_kind" VALUES (9,'funding_programme');
INSERT INTO "search_kind" VALUES (10,'mailing');
INSERT INTO "search_kind" VALUES (11,'mailing_list');
INSERT INTO "search_kind" VALUES (12,'measure');
INSERT INTO "search_kind" VALUES (13,'measure_report');
INSERT INTO "search_kind" VALUES (14,'meeting');
INSERT INTO "search_kind" VALUES (15,'monitoring_report');
INSERT INTO "search_kind" VALUES (16,'offer');
INSERT INTO "search_kind" VALUES (17,'organization');
INSERT INTO "search_kind" VALUES (18,'paper');
INSERT INTO "search_kind" VALUES (19,'person');
INSERT INTO "search_kind" VALUES (20,'plan');
INSERT INTO "search_kind" VALUES (21,'pledge');
INSERT INTO "search_kind" VALUES (22,'report_request');
INSERT INTO "search_kind" VALUES (23,'resolution');
INSERT INTO "search_kind" VALUES (24,'topic');
CREATE TABLE series_value ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, starts_on DATE NOT NULL, value FLOAT NOT NULL, source VARCHAR(200) NOT NULL, note VARCHAR(1000) NOT NULL, is_provisional BOOLEAN NOT NULL, is_break BOOLEAN NOT NULL, series_id CHAR(32) NOT NULL, CONSTRAINT pk_series_value PRIMARY KEY (id), CONSTRAINT fk_series_value_series_id_figure_series FOREIGN KEY(series_id) REFERENCES figure_series (id) ON DELETE CASCADE );
INSERT INTO "series_value" VALUES ('01a205a6387d771e9a2738bb4af07225',1,'2019-01-01',54.0,'','',0,0,'01a205a638777b61ba8935548aabb16b');
INSERT INTO "series_value" VALUES ('01a205a6387f7ab39d75d57ecb45f6af',1,'2021-01-01',51.5,'','',0,0,'01a205a638777b61ba8935548aabb16b');
INSERT INTO "series_value" VALUES ('01a205a638807f64a2f713cafc06cef6',1,'2023-01-01',47.8,'','erstmals auch im Internet befragt',0,1,'01a205a638777b61ba8935548aabb16b');
INSERT INTO "series_value" VALUES ('01a205a6388270f4a2e4e404bd18bac7',1,'2025-01-01',55.2,'','',0,0,'01a205a638777b61ba8935548aabb16b');
INSERT INTO "series_value" VALUES ('01a205a6388474bebe517a2cc38fa14d',1,'2024-01-01',61.0,'','',0,0,'01a205a63882794fb6477fd5715b66ae');
INSERT INTO "series_value" VALUES ('01a205a638857991bd596f98d887fe17',1,'2024-07-01',48.0,'','',0,0,'01a205a63882794fb6477fd5715b66ae');
INSERT INTO "series_value" VALUES ('01a205a638867b28b0c33a51fe28d2e6',1,'2025-01-01',52.0,'','',0,0,'01a205a63882794fb6477fd5715b66ae');
INSERT INTO "series_value" VALUES ('01a205a638877f5f985b09fcfceff69b',1,'2025-07-01',37.0,'','',0,0,'01a205a63882794fb6477fd5715b66ae');
INSERT INTO "series_value" VALUES ('01a205a6388a739293d287aad35f3f32',1,'2024-01-01',131.0,'','',0,0,'01a205a63888791fb951621eddf427af');
INSERT INTO "series_value" VALUES ('01a205a6388b76289e48f5a0044f8552',1,'2025-01-01',118.0,'','',0,0,'01a205a63888791fb951621eddf427af');
CREATE TABLE skeleton_item ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, title VARCHAR(300) NOT NULL, kind VARCHAR(32) NOT NULL, is_public BOOLEAN NOT NULL, planned_minutes INTEGER NOT NULL, filling VARCHAR(32) NOT NULL, committee_id CHAR(32) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_skeleton_item PRIMARY KEY (id), CONSTRAINT fk_skeleton_item_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE );
INSERT INTO "skeleton_item" VALUES ('01a205a634d97d5db860d6e596a9b366',1,'Eröffnung, Ladung, Beschlussfähigkeit','formality',1,5,'item','01a205a62f4e70429f3904bc3b39655b',0);
INSERT INTO "skeleton_item" VALUES ('01a205a634dc730c949421e2820fbb76',1,'Feststellung der Tagesordnung','formality',1,5,'item','01a205a62f4e70429f3904bc3b39655b',1);
INSERT INTO "skeleton_item" VALUES ('01a205a634dd767b903f1093cccc48d7',1,'Genehmigung der letzten Niederschrift','formality',1,5,'approval','01a205a62f4e70429f3904bc3b39655b',2);
INSERT INTO "skeleton_item" VALUES ('01a205a634de768da0050de8e33b14bb',1,'Beschlusskontrolle','report',1,10,'control','01a205a62f4e70429f3904bc3b39655b',3);
INSERT INTO "skeleton_item" VALUES ('01a205a634df799789503d8c2142302b',1,'Berichte aus den Arbeitsgruppen','report',1,30,'item','01a205a62f4e70429f3904bc3b39655b',4);
INSERT INTO "skeleton_item" VALUES ('01a205a634e07badad3bd50c79596e5d',1,'Mitteilungen und Anfragen, Verschiedenes','information',1,10,'item','01a205a62f4e70429f3904bc3b39655b',5);
CREATE TABLE snippet ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, abbreviation VARCHAR(40) NOT NULL, title VARCHAR(300) NOT NULL, position INTEGER NOT NULL, text VARCHAR(20000) NOT NULL, CONSTRAINT pk_snippet PRIMARY KEY (id) );
CREATE TABLE state_change ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, measure_id CHAR(32) NOT NULL, changed_on DATE NOT NULL, "before" VARCHAR(32), state VARCHAR(32) NOT NULL, reason VARCHAR(1000) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_state_change PRIMARY KEY (id), CONSTRAINT fk_state_change_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id) ON DELETE CASCADE );
INSERT INTO "state_change" VALUES ('01a205a6356674eabc81cd2d4b259a8e',1,'01a205a635627bd8a1325d1aa2e63c81','2026-02-10',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a6357276e384d9d3ded8688b1e',1,'01a205a635627bd8a1325d1aa2e63c81','2026-02-24','idea','reviewed','',1);
INSERT INTO "state_change" VALUES ('01a205a635747c3193822dd0ac51cd8c',1,'01a205a635627bd8a1325d1aa2e63c81','2026-03-17','reviewed','decided','Beschluss 2026-12-02',2);
INSERT INTO "state_change" VALUES ('01a205a6357677e78ca67655889c6821',1,'01a205a635627bd8a1325d1aa2e63c81','2026-03-24','decided','under_way','',3);
INSERT INTO "state_change" VALUES ('01a205a6361176c4a71b9bf171885254',1,'01a205a6361072edb6e9f8ca3aa42790','2026-03-17',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a63616707997a185a80b68bf22',1,'01a205a6361072edb6e9f8ca3aa42790','2026-03-17','idea','decided','Beschluss 2026-12-03',1);
INSERT INTO "state_change" VALUES ('01a205a6361d73f3913d29617706f6e7',1,'01a205a6361c72dda86e6eadbc5edaa8','2026-03-03',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a636247a5d8e0f42da69e315c5',1,'01a205a63623794f82b23fed8f6a5486','2025-09-16',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a6362977c0857c6ec0ea5a38a3',1,'01a205a63623794f82b23fed8f6a5486','2025-09-16','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a205a6362b746eae66ccd377313ad6',1,'01a205a63623794f82b23fed8f6a5486','2025-10-20','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a205a6362c7eedb817da53fb54716d',1,'01a205a63623794f82b23fed8f6a5486','2026-02-27','under_way','done','Sechs Orte begangen, Bericht liegt vor.',3);
INSERT INTO "state_change" VALUES ('01a205a636327cdc9e20f24c313981f2',1,'01a205a636317dfcba9d0ea52d69a5ed','2025-06-17',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a636367db3b2737fea4954ed59',1,'01a205a636317dfcba9d0ea52d69a5ed','2025-06-17','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a205a6363972f0800165f2eb2c4078',1,'01a205a636317dfcba9d0ea52d69a5ed','2025-09-01','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a205a6363f7cec9dbf64ac025ec40b',1,'01a205a6363e7dc1a7f6beda99e979b7','2025-01-15',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a636447953afd1ce8fef5da5c7',1,'01a205a6363e7dc1a7f6beda99e979b7','2025-03-04','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a205a6364673f6b28155d6dd60341b',1,'01a205a6363e7dc1a7f6beda99e979b7','2025-04-01','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a205a636477d2a8f64a4e1ed6a0ac0',1,'01a205a6363e7dc1a7f6beda99e979b7','2025-12-02','under_way','done','',3);
INSERT INTO "state_change" VALUES ('01a205a636497d4090bcbcd43a903fbf',1,'01a205a6363e7dc1a7f6beda99e979b7','2026-02-03','done','permanent','',4);
INSERT INTO "state_change" VALUES ('01a205a636507e98b37104d1977c91d5',1,'01a205a6364f7b3e9b60e9a8a0d7124b','2026-01-26',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a6365575a88303efb727d2b49f',1,'01a205a6364f7b3e9b60e9a8a0d7124b','2026-02-16','idea','reviewed','',1);
INSERT INTO "state_change" VALUES ('01a205a6365b7fc399955c1f38136baa',1,'01a205a6365b7097bdf0cff6b6ba1964','2025-09-16',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a63660781dabc3c6348255a66d',1,'01a205a6365b7097bdf0cff6b6ba1964','2025-12-02','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a205a6366274b292daaff566e5564b',1,'01a205a6365b7097bdf0cff6b6ba1964','2026-01-09','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a205a6366971d3917c267a16c092ca',1,'01a205a6366870a085f977768b11751f','2025-09-16',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a6366d77fe9a85575f120b59ea',1,'01a205a6366870a085f977768b11751f','2025-09-16','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a205a6366f70dd9030e6bb26d412bf',1,'01a205a6366870a085f977768b11751f','2025-09-30','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a205a636707d189b449c461adf8b0c',1,'01a205a6366870a085f977768b11751f','2025-11-20','under_way','done','',3);
INSERT INTO "state_change" VALUES ('01a205a636767f82bed37d10ea26e7fd',1,'01a205a636757e62b6e58995e8595aa5','2026-02-20',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a6367d7da8ac3c4237b7f653cd',1,'01a205a6367c7e32925a8de4b5410454','2025-12-02',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a636817b4a9ad2d137bc86a008',1,'01a205a6367c7e32925a8de4b5410454','2025-12-02','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a205a636837ab2ba1e81162895a7d9',1,'01a205a6367c7e32925a8de4b5410454','2026-01-12','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a205a6368c72b0ae93c7593bf83dea',1,'01a205a6368b735583343d446fa26233','2025-12-02',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a636907d8c9cfb75bf1941daa9',1,'01a205a6368b735583343d446fa26233','2025-12-02','idea','decided','',1);
INSERT INTO "state_change" VALUES ('01a205a6369279719baf16f785d65ac2',1,'01a205a6368b735583343d446fa26233','2026-02-02','decided','under_way','',2);
INSERT INTO "state_change" VALUES ('01a205a636997465b24708d0b281424b',1,'01a205a636987119b0a843f15436f8af','2025-10-01',NULL,'idea','',0);
INSERT INTO "state_change" VALUES ('01a205a6369a7d4da7894590d4021456',1,'01a205a636987119b0a843f15436f8af','2026-01-20','idea','rejected','Rechtlich nicht haltbar; Streetwork geht vor.',1);
CREATE TABLE store_meta ( "key" VARCHAR(40) NOT NULL, value VARCHAR(200) NOT NULL, CONSTRAINT pk_store_meta PRIMARY KEY ("key") );
INSERT INTO "store_meta" VALUES ('store_id','0afcd1e297281eb42313ea9b6e6e69ea');
INSERT INTO "store_meta" VALUES ('checked_at','2026-11-22T23:45:06.401053+00:00');
CREATE TABLE topic ( id CHAR(32) NOT NULL, search_heading VARCHAR NOT NULL, revision INTEGER NOT NULL, created_at DATETIME NOT NULL, changed_at DATETIME NOT NULL, changed_by VARCHAR(200) NOT NULL, deleted_at DATETIME, title VARCHAR(300) NOT NULL, submitted_by VARCHAR(300) NOT NULL, submitted_on DATE, committee_id CHAR(32), wished_meeting_id CHAR(32), urgency VARCHAR(32) NOT NULL, agenda_item_id CHAR(32), dropped_on DATE, search_text VARCHAR NOT NULL, note VARCHAR(1000000) NOT NULL, CONSTRAINT pk_topic PRIMARY KEY (id), CONSTRAINT fk_topic_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, CONSTRAINT fk_topic_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE SET NULL, CONSTRAINT fk_topic_wished_meeting_id_meeting FOREIGN KEY(wished_meeting_id) REFERENCES meeting (id) ON DELETE SET NULL );
INSERT INTO "topic" VALUES ('01a205a634e477948ca8064d08ad446e','Lastenräder und E-Scooter auf Gehwegen',1,'2026-11-22 23:45:08.324497','2026-11-22 23:45:08.324504','root',NULL,'Lastenräder und E-Scooter auf Gehwegen','Frau Lohgerber (TSV)','2026-11-01','01a205a62f4e70429f3904bc3b39655b',NULL,'normal',NULL,NULL,'lastenrader und e-scooter auf gehwegen
frau lohgerber (tsv)
beschwerden nach dem stadtlauf; das ordnungsamt hat zahlen.','Beschwerden nach dem Stadtlauf; das Ordnungsamt hat Zahlen.');
INSERT INTO "topic" VALUES ('01a205a634e77c3381ea80ab24eee548','Sicherer Schulweg Nordstadt: Querung Lahnstraße',1,'2026-11-22 23:45:08.327793','2026-11-22 23:45:08.327802','root',NULL,'Sicherer Schulweg Nordstadt: Querung Lahnstraße','Frau Wisselbeck (Schulen)','2026-11-10','01a205a62f4e70429f3904bc3b39655b','01a205a6347d7824b3d51e5c912d5b1d','urgent',NULL,NULL,'sicherer schulweg nordstadt: qurung lahnstrasse
frau wisselbeck (schulen)
vor beginn des schuljahres. elternbeirat zur sitzung einladen.','Vor Beginn des Schuljahres. Elternbeirat zur Sitzung einladen.');
INSERT INTO "topic" VALUES ('01a205a634e9714298fcb75d661445ee','Fachtag gegen Antisemitismus im Herbst',1,'2026-11-22 23:45:08.329099','2026-11-22 23:45:08.329104','root',NULL,'Fachtag gegen Antisemitismus im Herbst','Herr Tüncher (Kirchen)','2026-11-13',NULL,NULL,'soon',NULL,NULL,'fachtag gegen antisemitismus im herbst
herr tuncher (kirchen)','');
INSERT INTO "topic" VALUES ('01a205a634e97b17a1f908567e92de0a','Beleuchtung am Sportfeld',1,'2026-11-22 23:45:08.329710','2026-11-22 23:45:08.329715','root',NULL,'Beleuchtung am Sportfeld','Herr Karadeniz (TSV)','2026-11-18','01a205a62f4e70429f3904bc3b39655b',NULL,'normal',NULL,NULL,'beleuchtung am sportfeld
herr karadeniz (tsv)','');
INSERT INTO "topic" VALUES ('01a205a634ea73be85ef351ead255c62','Alkoholverbot in der Innenstadt',2,'2026-11-22 23:45:08.330249','2026-11-22 23:45:08.332224','root',NULL,'Alkoholverbot in der Innenstadt','Herr Achtnich','2026-09-23',NULL,NULL,'normal',NULL,'2026-11-22','alkoholverbot in der innenstadt
herr achtnich','');
INSERT INTO "topic" VALUES ('01a205a6354577a7a1d52136a834adf8','Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.',1,'2026-11-22 23:45:08.421499','2026-11-22 23:45:08.421506','root',NULL,'Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.','Stadtverordnetenversammlung Musterau','2026-11-22',NULL,NULL,'normal',NULL,NULL,'stadtische beschaftigte mit publikumsverkehr erhalten schulungen zur deeskalation.
stadtverordnetenversammlung musterau
„stadtische beschaftigte mit publikumsverkehr erhalten schulungen zur deeskalation.“

koalitionsvertrag 2026–2031: sicher leben in musterau, kapitel „schutz vor gewalt“, punkt 2 (zeile 20)','„Städtische Beschäftigte mit Publikumsverkehr erhalten Schulungen zur Deeskalation.“

Koalitionsvertrag 2026–2031: Sicher leben in Musterau, Kapitel „Schutz vor Gewalt“, Punkt 2 (Zeile 20)');
CREATE TABLE tracking ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, kind VARCHAR(32) NOT NULL, originator VARCHAR(300) NOT NULL, progress VARCHAR(32) NOT NULL, delay_reason VARCHAR(1000) NOT NULL, done_note VARCHAR(1000) NOT NULL, follow_up_on DATE, assignment_id CHAR(32) NOT NULL, reported_in_id CHAR(32), CONSTRAINT pk_tracking PRIMARY KEY (id), CONSTRAINT fk_tracking_assignment_id_assignment FOREIGN KEY(assignment_id) REFERENCES assignment (id) ON DELETE CASCADE, CONSTRAINT fk_tracking_reported_in_id_meeting FOREIGN KEY(reported_in_id) REFERENCES meeting (id) ON DELETE SET NULL );
INSERT INTO "tracking" VALUES ('01a205a6312674289f081f0ea08d94bf',4,'resolution','','in_progress','','Der Plan liegt den Schulen vor.',NULL,'01a205a631207ed794d05831aa27e527','01a205a6313070a68958b49b613b8d4c');
INSERT INTO "tracking" VALUES ('01a205a631ab79b9b78fc9d030fb917d',3,'resolution','','in_progress','Das Bürgerhaus Nord ist bis Mai wegen Umbaus geschlossen.','',NULL,'01a205a631a977db9c89a54013e514dd',NULL);
INSERT INTO "tracking" VALUES ('01a205a631b570f18b6c02caac82d6c3',3,'review','Jugendbeirat','in_progress','','Bericht der Suchtberatung liegt vor; Vorlage für die nächste Sitzung.',NULL,'01a205a631b27ec69db06bf836ff6428',NULL);
INSERT INTO "tracking" VALUES ('01a205a633137aef8755a64f601fce46',2,'resolution','','in_progress','','',NULL,'01a205a63303772aa7a2e07cdd1ade2d',NULL);
CREATE TABLE vote ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, yes INTEGER NOT NULL, no INTEGER NOT NULL, abstentions INTEGER NOT NULL, invalid INTEGER NOT NULL, recused INTEGER NOT NULL, not_voting INTEGER NOT NULL, taken_at TIME, chair_decision BOOLEAN, remark VARCHAR(1000) NOT NULL, agenda_item_id CHAR(32) NOT NULL, position INTEGER NOT NULL, motion VARCHAR(1000000) NOT NULL, manner VARCHAR(32) DEFAULT 'open' NOT NULL, needed_yes INTEGER, CONSTRAINT pk_vote PRIMARY KEY (id), CONSTRAINT fk_vote_agenda_item_id_agenda_item FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE );
INSERT INTO "vote" VALUES ('01a205a63281743392f50ba1486e1582',1,7,0,1,0,0,0,'16:20:00.000000',NULL,'','01a205a631c17932a54791e31e5942dc',0,'Die Niederschrift über die 11. Sitzung wird mit der genannten Berichtigung genehmigt.','open',NULL);
INSERT INTO "vote" VALUES ('01a205a632a87b2eb630d1f7228eb64f',1,8,0,0,0,1,0,'16:55:00.000000',NULL,'','01a205a631c979b4bb8c509e50f4daa9',0,'Die Lenkungsgruppe empfiehlt dem Magistrat, die Beleuchtung der Bahnhofsunterführung auf mindestens 10 lx anzuheben und den Grünschnitt zweimal jährlich vorzunehmen. Die Stadtwerke legen bis 30. Juni 2026 ein Angebot vor.','open',NULL);
INSERT INTO "vote" VALUES ('01a205a632cd79a7821be36606a05621',1,5,3,1,0,0,0,'17:17:00.000000',NULL,'','01a205a631cb79848522a3e89deb2f44',0,'Die Geschäftsstelle bereitet mit der Polizeistation eine Prüfung der Erforderlichkeit vor (ortsbezogene Fallzahlen der letzten drei Jahre, mildere Mittel, räumliche und zeitliche Begrenzung, Wiedervorlage nach zwei Jahren).','open',NULL);
INSERT INTO "vote" VALUES ('01a205a632ee74c89df54672c2665076',1,4,4,0,0,0,0,'17:38:00.000000',NULL,'','01a205a631cd7b168ffb6ad382ce710e',0,'Das Budget des 9. Präventionstages wird in der vorgelegten Fassung beschlossen.','open',NULL);
CREATE TABLE voter_choice ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, vote_id CHAR(32) NOT NULL, attendance_id CHAR(32), position INTEGER NOT NULL, name VARCHAR(300) NOT NULL, choice VARCHAR(32) NOT NULL, CONSTRAINT pk_voter_choice PRIMARY KEY (id), CONSTRAINT fk_voter_choice_attendance_id_attendance FOREIGN KEY(attendance_id) REFERENCES attendance (id) ON DELETE SET NULL, CONSTRAINT fk_voter_choice_vote_id_vote FOREIGN KEY(vote_id) REFERENCES vote (id) ON DELETE CASCADE );
CREATE TABLE wished_group ( id CHAR(32) NOT NULL, revision INTEGER NOT NULL, committee_id CHAR(32) NOT NULL, name VARCHAR(100) NOT NULL, position INTEGER NOT NULL, CONSTRAINT pk_wished_group PRIMARY KEY (id), CONSTRAINT fk_wished_group_committee_id_committee FOREIGN KEY(committee_id) REFERENCES committee (id) ON DELETE CASCADE );
INSERT INTO "wished_group" VALUES ('01a205a634d1754c9766b7da7ff9cb3a',1,'01a205a62f4e70429f3904bc3b39655b','Verwaltungsspitze',0);
INSERT INTO "wished_group" VALUES ('01a205a634d27867acd1e5b67f88fd0e',1,'01a205a62f4e70429f3904bc3b39655b','Ordnungsamt',1);
INSERT INTO "wished_group" VALUES ('01a205a634d27f39974a97bac83b3733',1,'01a205a62f4e70429f3904bc3b39655b','Jugendamt',2);
INSERT INTO "wished_group" VALUES ('01a205a634d373e7a26f59e9f971ff69',1,'01a205a62f4e70429f3904bc3b39655b','Schulen',3);
INSERT INTO "wished_group" VALUES ('01a205a634d378439d45a117a0a0612f',1,'01a205a62f4e70429f3904bc3b39655b','Polizei',4);
INSERT INTO "wished_group" VALUES ('01a205a634d37ca99fd90cd065f7fbcf',1,'01a205a62f4e70429f3904bc3b39655b','Justiz',5);
INSERT INTO "wished_group" VALUES ('01a205a634d470e78a32981fecedc70b',1,'01a205a62f4e70429f3904bc3b39655b','Kirchen',6);
INSERT INTO "wished_group" VALUES ('01a205a634d4751e9d837ab1e844c9e1',1,'01a205a62f4e70429f3904bc3b39655b','Handel und Gewerbe',7);
INSERT INTO "wished_group" VALUES ('01a205a634d47a649797583ef6fdf5dc',1,'01a205a62f4e70429f3904bc3b39655b','Vereine und Sport',8);
INSERT INTO "wished_group" VALUES ('01a205a634d47e769eb7c83273c7e01c',1,'01a205a62f4e70429f3904bc3b39655b','Gesundheit',9);
INSERT INTO "wished_group" VALUES ('01a205a634d57271887696e074108284',1,'01a205a62f4e70429f3904bc3b39655b','Wohnungswirtschaft',10);
INSERT INTO "wished_group" VALUES ('01a205a634d5765d953065a6b6c38a7a',1,'01a205a62f4e70429f3904bc3b39655b','Jugendbeirat',11);
INSERT INTO "wished_group" VALUES ('01a205a634d57a76add51cd041884d24',1,'01a205a62f4e70429f3904bc3b39655b','Ausländerbeirat',12);
INSERT INTO "wished_group" VALUES ('01a205a634d57ecb8113f5a237cec27a',1,'01a205a62f4e70429f3904bc3b39655b','Bürgerinnen und Bürger',13);
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
CREATE INDEX ix_election_agenda_item_id ON election (agenda_item_id);
CREATE INDEX ix_election_ballot_election_id ON election_ballot (election_id);
CREATE INDEX ix_erasure_contact_id ON erasure (contact_id);
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
CREATE INDEX ix_person_letter_with_id ON person (letter_with_id);
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
CREATE INDEX ix_presence_attendance_id ON presence (attendance_id);
CREATE INDEX ix_progress_note_assignment_id ON progress_note (assignment_id);
CREATE UNIQUE INDEX ix_publication_policy_committee_id ON publication_policy (committee_id);
CREATE INDEX ix_recusal_agenda_item_id ON recusal (agenda_item_id);
CREATE INDEX ix_recusal_attendance_id ON recusal (attendance_id);
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
CREATE INDEX ix_score_application_id ON score (application_id);
CREATE INDEX ix_score_criterion_id ON score (criterion_id);
CREATE INDEX ix_score_person_id ON score (person_id);
CREATE INDEX ix_score_recusal_application_id ON score_recusal (application_id);
CREATE INDEX ix_score_recusal_person_id ON score_recusal (person_id);
CREATE UNIQUE INDEX ix_search_entry_record_id ON search_entry (record_id, kind);
CREATE INDEX ix_series_value_series_id ON series_value (series_id);
CREATE INDEX ix_skeleton_item_committee_id ON skeleton_item (committee_id);
CREATE INDEX ix_state_change_measure_id ON state_change (measure_id);
CREATE INDEX ix_topic_agenda_item_id ON topic (agenda_item_id);
CREATE INDEX ix_topic_committee_id ON topic (committee_id);
CREATE INDEX ix_topic_wished_meeting_id ON topic (wished_meeting_id);
CREATE UNIQUE INDEX ix_tracking_assignment_id ON tracking (assignment_id);
CREATE INDEX ix_tracking_reported_in_id ON tracking (reported_in_id);
CREATE INDEX ix_vote_agenda_item_id ON vote (agenda_item_id);
CREATE INDEX ix_voter_choice_attendance_id ON voter_choice (attendance_id);
CREATE INDEX ix_voter_choice_vote_id ON voter_choice (vote_id);
CREATE INDEX ix_wished_group_committee_id ON wished_group (committee_id);
PRAGMA user_version = 4;
