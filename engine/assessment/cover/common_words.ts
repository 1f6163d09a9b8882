/**
 * Everyday English in three steps of rarity, written for this file: words that only join others, words that any talk is
 * full of, and words that are common but carry some meaning. A word that stands in none of them counts as rare.
 */
export const joining = new Set(
  `
a an the this that these those it its itself i me my mine myself we us our ours ourselves you your yours yourself he him
his himself she her hers herself they them their theirs themselves who whom whose which what there here one ones
and or but nor so yet if then else than as because since although though while whereas unless until whether
of in on at by for with about to from into onto over under off out up down through during within between among upon via per
is am are was were be been being do does did doing done has have had having will would shall should can could may might
must ought cannot
dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt cant havent hasnt hadnt aint
not no yes also too very just only even still again ever rather quite such both either neither each every any some all
how when where why etc eg ie vs well oh okay ok um uh er hmm like really actually basically
`.trim().split(/\s+/),
);

export const everyday = new Set(
  `
go goes going went gone come comes came coming get gets got getting make makes made making take takes took taken taking
give gives gave given giving say says said saying tell tells told see sees saw seen seeing look looks looked looking
know knows knew known knowing think thinks thought thinking want wants wanted wanting try tries tried trying use uses used
using put puts putting let lets keep keeps kept keeping find finds found finding feel feels felt feeling seem seems seemed
become becomes became happen happens happened happening need needs needed needing mean means meant believe believes
thing things something anything nothing everything someone anyone everyone nobody everybody people person way ways lot lots
kind sort bit part parts time times day days week weeks year years place case cases example point points fact
good better best great nice bad big small little new old first second last next own other others another same more most
much many less least few several enough always never often sometimes usually maybe perhaps probably really simply
now today later before after ago already soon back away around together else instead almost able sure right
two three four five six seven eight nine ten
`.trim().split(/\s+/),
);

export const common = new Set(
  `
ask asked asking answer answered question call called show showed shown help helped helping start started begin began stop
stopped end ended work worked working works job jobs team teams company project projects role experience experienced passion
passionate skill skills strong strength love loved enjoy enjoyed career learn learned learning grow growing hard
important importance interesting interested different difference various whole main certain particular special general
high higher low lower long longer short shorter large larger early late fast quick quickly slow easy difficult simple clear
possible real true full open public able useful wrong
run runs running ran move moved turn turned set sets bring brought leave left hold held write wrote written read reading
talk talked talking speak spoke explain explained describe described understand understood remember decide decided choose
chose change changed changes changing build built create created add added move play live lived believe hope hoped
problem problems issue issues idea ideas reason reasons result results plan plans goal goals step steps
number numbers amount side line level group groups system systems information order state form world life home hand hands
country area money business name side head end
month months hour hours minute minutes moment morning
man men woman women child children friend friends family boss everyone colleague colleagues
customer customers user users solve solved solving solves solution solutions depend depends depending factor factors
future success successful successfully communication communicate consider considered considering carefully whole picture
valuable value values opportunity attitude mindset topic matter matters
actual obviously definitely certainly absolutely truly highly extremely especially particularly exactly completely
`.trim().split(/\s+/),
);
