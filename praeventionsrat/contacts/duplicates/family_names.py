"""Family names so common that a shared one says little."""

from praeventionsrat.german import fold

NAMES = """
abdullah ackermann adam adler ahmad ahmed albert albrecht ali altmann appel arndt arnold arslan
aslan aydin bach bachmann bahr barth bartel bartels bauer baum baumann baumgartner bayer beck
becker beckmann behrens behrendt bender benz berg berger bergmann bernhardt bertram beyer binder
bischoff bittner blank blum bock böhm böhme bohn born bosch böttcher brand brandt braun bräuer
breuer brinkmann bruns buchholz bühler burger burkhardt busch busse büttner çelik christ conrad
dahm decker dehn demir diehl dietrich dietz doğan dörr drescher ebert eckert eder ehlers
eichhorn engel engelhardt erdmann ernst esser feldmann fiedler fink fischer fleischer forster
förster frank franke franz frey freitag friedrich fritz fröhlich fuchs funk gabriel gärtner
gebhardt geiger geißler gerlach giese glaser göbel götz graf grimm groß große gruber günther
gutmann haag haas hagemann hahn hamann hammer hansen harms hartmann hartwig haupt hauser hein
heine heinemann heinrich heinrichs heinz heinze heller hempel henke henkel hennig henning hensel
herbst hermann herrmann herzog hess heuer hildebrandt hille hinz hirsch hoffmann hofmann höfer
hohmann holz horn horstmann huber hübner hummel ibrahim jacob jacobs jäger jahn jakob jansen
janssen janßen john jordan jost jung kaiser kara karl kaufmann kaya kayser keil keller kern
kessler kiefer kirchner klaus klein klose kluge knoll kohl köhler kolb könig konrad kopp körner
kowalski krämer kramer kraft kraus krause krauß krebs kremer kretschmer krieger krüger kröger
kruse kuhlmann kuhn kühn kunz kunze kurz lang lange langer lauer lehmann lemke lenz lindner link
linke löffler lohmann lorenz lutz maas mahler mai maier marquardt martens martin marx mayer
meier meißner menzel merkel mertens metz metzger meyer michel mohr möller moritz moser mueller
müller nagel naumann neubauer neuhaus neumann nguyen nickel noack nolte nowak opitz oswald ott
otto öztürk paul pape paulus peter peters petersen pfeifer pfeiffer philipp pieper pietsch pohl
pohlmann popp preuß probst rau raab rausch reich reichert reimann reimer reimers reinhardt
reinmann reuter richter riedel ritter röder roeder rohde römer rose roth rother rudolf ruf rupp
sachs şahin sander sauer sauter schäfer schaefer schenk scheffler schilling schindler schirmer
schlegel schlüter schmid schmidt schmitt schmitz schneider scholz schön schott schrader schramm
schreiber schreiner schröder schröter schubert schuhmacher schuler schulte schultz schulz
schulze schumacher schumann schuster schütte schütz schwab schwarz schweizer seeger seidel
seifert seitz siebert simon singer sommer sonntag springer stahl stark starke steffens stein
steiner steinmann stephan stoll strauß ströbel stumpf tran thiel thiele thomas tietz timm ulrich
unger urban vetter vogel vogt voigt völker vogler volk voss voß wagner walter walther weber
wegener wegner weidner weigel weis weiß weise wendt wenzel werner wessel westphal wiese wiegand
wieland wild wilhelm wilke will william winkler winter witt witte wolf wolff wolter wolters wulf
wunderlich yıldırım yıldız yılmaz zander zeller ziegler zimmer zimmermann
"""
"""As in the telephone books of the whole country."""
COMMON = frozenset(fold(name) for name in NAMES.split())
"""Folded, as they are compared."""
