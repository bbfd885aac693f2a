"""Given names that are different although they look alike, and those that are the same person's."""

from praeventionsrat.german import fold

SAME = """
alexander alex sascha aleksandr|alexandra alex sandra aleksandra|andreas andi andy|andrea andi
anna anne|annette anette|anneliese liesel|annemarie annamarie|antonia toni|anton toni
barbara baerbel babs|bernhard bernd berndt bernt|bettina betina tina|birgit birgitt
birgitta brigitte gitta|benjamin ben benni benny|carola karola|carsten karsten
caroline karoline carolin karolin carolina caro|charlotte lotte|clara klara
angelika geli|bernadette detta|claus klaus|cornelius kornelius conny
katharina catharina katarina kathi kathie kati kaethe kaete kathy katja|christa krista
christian kristian chris|christiane kristiane|christoph christof kristof chris
christina christine kristina kristine tina christel chris|claudia klaudia
cornelia kornelia conny connie nele|daniel dani danny|daniela dani|detlef detlev|dieter dietrich
dorothea dorothee doris thea|edeltraud edeltraut traudel traudl|waltraud waltraut traudel traudl
eduard edi edward|elisabeth lisa elli lisbeth sissi|elisabeth elsbeth elsa else elise|erik eric
ekaterina jekaterina|erhard ehrhard erhardt|erika erica|ernst ernest|eugen jewgenij
felicitas felizitas|ferdinand ferdi|florian flo|franziska franzi|frederik frederic friedrich
friederike rike frieda|friedrich fritz friedel|gabriele gabriela gabi gaby|georg schorsch
gerhard gerd gert|gerhard gerhart|gertrud gertraud traudel trude|gisela gisa
guenter guenther gunter gunther|hannah hanna johanna hanne|hannelore hanne lore
hans johann johannes hannes|hansjuergen hajo|hansjoachim hajo jochen|heinrich heiner heinz
helene helena lena leni|helmut hellmut helmuth|herbert bert|hildegard hilde|hubert bert hubertus
ingeborg inge|ingrid inge|irmgard irma irmi|isabel isabell isabelle isabella bella|jakob jacob
jasmin yasmin jasmine|jennifer jenny|joachim jochen achim|joseph josef sepp jupp
josefine josephine|julian jule|julia jule|kai kay|karl carl|karlheinz heinz kalle|karin carin
kathrin katrin cathrin catrin kathi|kirsten kirstin|konrad conrad|konstantin constantin
kristin christin|kurt curt|leonhard leo|lothar lotar|lucas lukas luca|ludwig lutz
luise louise luisa|magdalena magda lena leni|manfred manni|manuela manu ela
mark marc marcus markus|marcel marzel|maximilian max
margarete margarethe margareta margret grete gretel greta rita|maria marie|marianne mariane
marlies marliese marlis|martina tina|matthias mathias mattias matze hias|mehmet memet
melanie mel|michael michel micha mike michi|michaela michi ela|mike maik meik
mohammed mohamed muhammad mohammad muhammed|monika monica moni|nathalie natalie natali
nicolas nikolas niklas nikolaus niko nico|nicole nicola nikola nicki|norbert nobby|oliver olli
patrick patrik|peter pit|philipp philip phillip phillipp|rainer reiner|ralf ralph|raphael rafael
rebecca rebekka|regina regine gina|reinhard reinhardt reinhart|renate renata|robert rob bob
rosemarie rosi|rudolf rudolph rudi|ruediger rudi|sabine bine|sandra sandy|sara sarah
sebastian basti bastian|sergej sergei sergey|siegfried sigi siggi|siegrid sigrid|silvia sylvia
sofia sophia sophie sofie|stefan stephan steffen|stefanie stephanie steffi
susanne susi susann susanna sanne|svenja swenja|sven swen|theodor theo
theresa teresa therese resi|thomas tomas tom tommy|thorsten torsten|tobias tobi|ulrich uli ulli
ulrike uli ulli rike|ursula uschi ulla ursel|valentin valentino|veronika veronica vroni
victoria viktoria vicky|viktor victor|walter walther|wilhelm willi willy|winfried wienfried
wladimir vladimir wolodja|wolfgang wolf|wolfram wolf|yvonne ivonne|zoe zoey|aischa ayse aisha
hueseyin hussein husein|hasan hassan|heidemarie heidi|heidrun heidi|jusuf yusuf youssef
omar oemer umar|fatima fatma|leyla leila layla|mathilde matilda|meike maike
tatjana tatiana tanja|timotheus timo|swetlana svetlana|soenke soencke
"""
"""Rows of names one person may be called by, split by ``|`` and line ends."""

KNOWN = """
abdul adam adele adolf adriana agnes agnieszka ahmad ahmet aida albert albrecht aleksandar alena
alfons alfred ali alina alma almut alois alwin amal amelie amina amir amira anas anastasia andre
angela angelika anika anissa anja anke anni annika anselm antje antonio arda arif armin arne
arno arnold arthur artur asma astrid atilla august aurelia axel ayla aylin azra bahar barbora
batuhan beata beate beatrix berta berthold bilal birte bjoern bodo bogdan boris bozena britta
bruno burak burkhard busra can cansu carla carlos carmen cecilia celine cem cengiz cihan cilli
cindy clemens corinna cornelius cosima cristina dagmar dalia damian danica danuta daria darius
david dawid denise deniz dennis derya diana dijana dilara dirk dmitri dmytro dominik dominika
dora dorit dorota dragan dragana dunja ebru ece edda edgar edin edith edona efe egon eike elena
eleonore elfriede elif elke ella elmar elvira elvis emanuel emil emilia emine emma emre enis
enrico ercan erdem erich erna erol erwin esra esther eugenia eva ewa ewald fabian farid faruk
fatih fehmi felix ferhat ferit filip filiz finn fiona firat flora florin frank franz frauke
frederike frida furkan fynn galina gamze gerald gerda gerhild gerlinde gernot gero gerold gerrit
gesa gesine giovanni gisbert gitte giulia gizem goetz goran gordana gotthard gregor grit
grzegorz gudrun guelay guido gunnar gustav gzim habib hagen hakan halil halima hamid hamza hana
hanno harald hartmut hartwig hasso hatice hatun hauke hava hayat hedi hedwig heike heiko helen
helga helin hella henning henriette henrik henry hermann hermine herta hilda hilke hilmar holger
horst houda ibrahim ida igor ilhan ilias ilka ilona ilse imane ina ines inez inga ingo ingolf
insa ioana ira irena irene irina iris iryna ismail isolde ivan ivo iwan iwona jacqueline jadwiga
jamal jamila jan jana jane janina janine jannik jannis jelena jens jerzy jessica joanna joao
joel jolanda jonas jonathan jost jovana judith julius juna juri justin justus jutta kaja kamil
kamila karen karim karima karina karla karol kasia kaspar kemal kenan kerstin kevin khadija
khaled khalid kim kira klemens knut kornelius krzysztof ksenia lana lara larissa lars latifa
laura lea leif lennard lennart leon leonid leonie leonora leopold levent levin lia liam lidia
lieselotte lilian lina linda linn linus liv livia ljubica loredana lorenz louis luan luba
lubomir lucia ludger ludmilla luis luka luzia lydia lynn maciej madeleine mahdi mahmoud mahmut
maja malak malgorzata malika malte mandy mara marcin marco marek maren marga mariam mariana
marija marika marina mario marion marius mariusz marko marlene marlon marta marten martin marwa
maryam matteo maurice maya mechthild melina melissa merle merlin merve mesut metin mia mihai
milan milena milica miloš mina mirco mirela miriam mirja mirjam mirjana mirko mona monique
moritz moussa murat mustafa nabil nada nadeschda nadia nadine nadir nadiya nadja naima najib nancy
nasrin natalia natalija natascha nazan nelly nermin nesrin nevin niels nihat nikolai nikolaj
nils nina noah nora norman nour nurcan nuri oezlem oksana olaf ole oleg oleksandr olga olha omid
onur orhan oskar osman otmar ottilie otto ozan pamela pascal patricia paul paula pauline pavel
pawel petra petros pia pierre piotr predrag rabea rachid radka raimund raluca ramazan rami ramon
ramona rana ranja rasim rayan recep reinhold rene reza rico ridvan roberto robin roksana roland
rolf roman romy ronja ronny rosa rosina roswitha roxana ruben ruslan ruth saad sabrina sadik
sahin said salah salim salma samir samira samuel sandro sanja saskia sedat selda selin selma
semra serkan sevgi sezen shirin sibel sibylle siegbert siegmar silke silvio simon simone sina
sinan sinem slavica snezana soeren sofiane solveig sonja soraya stanislav stella suleyman sultan
svitlana swantje tabea tamara tamas tamer taras tarek tarik teodora tessa thanh thies thilo
tihana till tilman tilo tim tino tolga tomasz tomislav torben traugott tuerkan tugba turgut udo
ufuk ulf uliana umut uta ute uwe vadim valentina valerie vanessa vasile vera verena vesna
vincent viola vivien vladislav volker volkmar wafa waldemar walid wanda wassim wenke werner
wiebke wieland wiktor wilfried wilhelmine wilma wioletta xaver yana yannick yara yasar yasemin
yasin yevgeniya yuliia yunus yuri zafer zahra zainab zarina zehra zeynep zita zoran zuzana
"""
"""Further names one meets; two of them that are not in a common row are two persons'."""


def _rows() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(SAME.replace("\n", "|").split("|")):
        for name in row.split():
            found.setdefault(fold(name), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


ROWS = _rows()
ALL = frozenset(ROWS) | {fold(name) for name in KNOWN.split()}


def one_person(first: str, second: str) -> bool:
    """Whether both are names of one person: „hajo“ and „hansjurgen“."""
    return not ROWS.get(first, frozenset()).isdisjoint(ROWS.get(second, frozenset()))


def is_known(name: str) -> bool:
    """Whether this is how a name is spelled, not a slip of the finger."""
    return name in ALL
