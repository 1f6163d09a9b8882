/**
 * How people order or flatter a judge, by language. Each pattern wants the order and its object together, so that
 * "give me five minutes" or "our system scores leads" stays unflagged.
 */
const english = [
  /(ignore|disregard|forget|override|bypass) (all |any |every |of |the |your |my |these |those |this )*(previous|prior|above|earlier|preceding|system|other|given|grading|scoring|marking|existing|original)[ ,a-z]{0,20} (instruction|prompt|rule|direction|guideline|command|criteria|rubric|message)s?/u,
  /(ignore|disregard|forget|override|bypass) (all |the |your )*(rubric|marking scheme|scoring ladder|key points|your (instructions|rules))/u,
  /(give|award|grant|assign|hand) (me|us|this|it|my|the|that|him|her) ?(answer|response|candidate|interview|reply)? ?(a |an |the |at least |all |only )*(five|5|four|4|ten|10|100|full|maximum|max|top|highest|perfect|best|good|high|strong)( possible)? ?(out of|of|\/|marks?|points?|scores?|ratings?|grades?|stars?|verdict)/u,
  /(give|award|assign) (out )?(the )?(full|maximum|max|top|highest|perfect) (marks?|scores?|ratings?|grades?)/u,
  /(score|rate|mark|grade|judge|evaluate) (me|(this|my|the) (answer|response|reply|interview)|this) (as |with |at |a |an |the |at least )*(five|5|ten|10|100|full|maximum|max|top|highest|perfect|excellent|strong|met|correct|high)/u,
  /(mark|count|treat|consider|set|tick) (all|every|each)( of)?( the| these| your)* (key )?points? (as |to )?(met|covered|yes|complete|done|true|fulfilled)/u,
  /(this|my) (answer|response|reply) (is|was|should be|must be|deserves|earns|scores|covers|meets|satisfies|fulfils) (a |an |the |rated |scored |marked |graded |to be |considered |at least |clearly )*(perfect|flawless|excellent|five|5|full|maximum|top|highest|all (of )?(the |your )?(key |required )?(points|criteria)|every (key )?(point|criterion))/u,
  /(i|we|(this|the) candidate|he|she) (really |truly |clearly |surely )?(deserves?|earned|should get|should receive|must get|must receive) (a |an |the |at least |my )*(five|5|full|maximum|max|top|highest|perfect|best|good|high|strong)( possible)? ?(out of|of|\/|marks?|points?|scores?|ratings?|grades?|verdict)/u,
  /(as|being|you are|you're|act as|behave like|pretend to be|respond as) (an? |the |my |now )*(ai|artificial intelligence|large language model|language model|llm|chatbot|automated grader|grader|grading (model|system|assistant)|evaluator|impartial judge)( language)?( model| assistant| judge| grader| evaluator| system)?,? (you|please|your|must|should|will|that (gives|rates|scores))/u,
  /(note|message|attention|memo|hello|hi|dear) (to |for )?(the |all |you,? )?(grader|grading (model|system)|judge|evaluator|examiner|rater|scoring (model|system)|ai (judge|grader|rater|evaluator))/u,
  /you('re| are) (such |really |truly |so |by far )*(an? |the )?(very |most |really |truly )?(wonderful|fair|fairest|smart|smartest|intelligent|brilliant|great|greatest|amazing|best|kind|kindest|generous|wise)( and \w+)? (judge|grader|evaluator|ai|machine|model|rater|system|software|program)/u,
  /(new|updated|real|hidden|secret) (system )?(instructions?|prompt)( for you| follow| below)?:|(reveal|print|show|repeat|output) (me )?(the |your )*(system prompt|rubric|key points|your (prompt|instructions))/u,
];

const spanish = [
  /(ignor[ae]|olvid[ae]|omit[ae]) (de )?((todas|todos) (las |los |tus |sus )?|tus |sus |(las |los )?(anteriores|previas) )(instrucciones|reglas|órdenes|indicaciones|criterios)/u,
  /(ignor[ae]|olvid[ae]|omit[ae]) (las |los )?(instrucciones|reglas|órdenes|indicaciones) (anteriores|previas|de arriba)/u,
  /(dame|deme|denme|ponme|póngame|otórgame|asígname|regálame) (un |una |la |el |los |las |todos |todas )*(cinco|5|diez|10|máxim\p{L}+|mejor|puntuación|nota|puntos)/u,
  /(calific|evalú|punt[uú])\p{L}* (esta respuesta|mi respuesta|me )?.{0,20}(cinco|5|máxim\p{L}+|perfect\p{L}+)/u,
  /me(rezco| merezco) (un |una |la |el )*(cinco|5|máxim\p{L}+|mejor|perfect\p{L}+)|eres (un |una |el |la )?(gran |excelente |mejor )?(juez|jueza|evaluador|evaluadora|ia)/u,
  /como (una )?(ia|inteligencia artificial|modelo de lenguaje),? (debes|tienes|puedes|dame)/u,
];

const german = [
  /(ignorier\p{L}*|vergiss|vergesst|vergessen|missachte\p{L}*)( sie)? (bitte )?((alle|sämtliche|deine) (deine |ihre |die )?|(die |alle |deine )*(vorherig|bisherig|obig|vorig|früher)\p{L}* )(anweisung|regel|instruktion|befehl|vorgabe|kriteri)\p{L}*/u,
  /(gib|geben sie|gebt|vergib|vergeben sie) (mir |dieser antwort |meiner antwort |bitte )*(die |eine |alle |volle |maximal |bitte )*(fünf|5|zehn|10|voll\p{L}*|maximal\p{L}*|höchst\p{L}*|best\p{L}*) ?(von|punkt|note|bewertung|sterne|wertung)/u,
  /(bewert|benot)\p{L}*( sie)? (mich|das|es|(diese|meine) antwort) (bitte )?(mit |als )(der |einer )?(fünf|5|voll\p{L}*|maximal\p{L}*|höchst\p{L}*|best\p{L}*|perfekt|sehr gut)/u,
  /ich (verdiene|habe) (mir )?(die |eine )?(volle|höchste|beste|maximale) (punktzahl|note|bewertung)|du bist (ein |der |eine |die )?(sehr )?(toll|klug|beste|fair|gerecht|wunderbar)\p{L}* (richter|prüfer|ki|bewerter)\p{L}*/u,
  /als (eine )?(ki|künstliche intelligenz|sprachmodell),? (musst|sollst|sollten|müssen|gib)/u,
];

const french = [
  /(ignor|oubli)(e|ez) (de )?((toutes|tous) (les |tes |vos |ces )?|tes |vos |les précédentes )(instructions|consignes|règles|directives|critères)/u,
  /(ignor|oubli)(e|ez) (les |ces )?(instructions|consignes|règles|directives) (précédentes|antérieures|ci-dessus|reçues)/u,
  /(donne|donnez|mets|mettez|accorde|accordez|attribue|attribuez)[- ](moi|nous|à cette réponse) (un |une |la |le |les |tous )*(cinq|5|dix|10|note|meilleure|maximum|maximale|points)/u,
  /(note|notez|évalue|évaluez) (cette|ma) réponse .{0,20}(cinq|5|maxim\p{L}+|parfait\p{L}*)|je mérite (un |une |la |le )*(cinq|5|note maximale|meilleure|maximum)/u,
  /en tant qu(e |['’])(une )?(ia|intelligence artificielle|modèle de langage),? (tu|vous)|(tu es|vous êtes) (un |une |le |la )?(excellent|meilleur|formidable|merveilleux)\p{L}* (juge|évaluateur|ia)/u,
];

const hindi = [
  /(पिछल|पुरान|ऊपर|सभी|सारे|इन)\S* .{0,20}(निर्देश|आदेश|नियम)\S* .{0,12}(अनदेखा|नज़रअंदाज़|नजरअंदाज|भूल|ध्यान मत)/u,
  /(पाँच|पांच|5|५) में से (पाँच|पांच|5|५)|(पूरे|अधिकतम|सबसे (अधिक|ज़्यादा|ज्यादा|अच्छे)|सर्वोच्च|सर्वश्रेष्ठ) (अंक|नंबर|स्कोर|रेटिंग)/u,
  /मुझे .{0,20}(अंक|नंबर|स्कोर) .{0,6}(दो|दें|दीजिए|दीजिये|देना)/u,
  /(pichhl|pichl|sabhi|saare)\p{L}* .{0,12}(nirdesh|niyam|instructions)\p{L}* .{0,10}(bhool|bhul|ignore|andekha)|(mujhe|mujhko) (poore|pure|paanch|panch|5|full|sabse) .{0,20}(do|dijiye|dijie|dena|dedo)/u,
];

const others = [
  /(ignore|desconsidere|esqueça|ignora|ignori|dimentica) (todas |tutte |as |le |suas |tue |tutti |gli )*(instruções|regras|istruzioni|regole|indicazioni) (anteriores|acima|precedenti)/u,
  /(me dê|dê-me|dá-me|dammi|mi dia|dai) (a |o |um |uma |il |la |un )*(cinco|5|nota máxima|pontuação máxima|cinque|massimo|punteggio massimo|voto massimo)/u,
  /(negeer|vergeet) (alle |de |je |uw )*(alle|vorige|eerdere|bovenstaande) (instructies|regels|opdrachten)|geef (mij|me) (een |de )?(vijf|5|maximale|hoogste) (van|punten|score|cijfer)/u,
  /(zignoruj|pomiń|zapomnij) (o )?(wszystki|poprzedni|wcześniejsz|powyższ)\p{L}* .{0,20}(instrukcj|poleceni|zasad|regu)\p{L}*|(daj|przyznaj) mi (pięć|5|maksymaln\p{L}+|najwyższ\p{L}+)/u,
  /(игнорируй|забудь|игнорируйте|забудьте) (все|предыдущ|прежн|указанн)\p{L}* .{0,25}(инструкци|указани|правил)\p{L}*|(дай|дайте|поставь|поставьте) мне .{0,12}(пять|5|максимальн|высш)\p{L}*/u,
  /(忽略|无视|忘记).{0,6}(之前|以上|前面|所有|上述).{0,6}(指令|指示|说明|规则|提示)|给我.{0,6}(满分|五分|5分|最高分)|(以前|上記|これまで|すべて).{0,8}(指示|命令).{0,6}(無視|忘れ)|満点を(くだ|つけ)/u,
  /(تجاهل|انس|انسَ) .{0,20}(التعليمات|الأوامر|القواعد) (السابقة|أعلاه)|(أعطني|امنحني) .{0,15}(خمسة|الدرجة الكاملة|أعلى|5)/u,
  /(önceki|yukarıdaki|tüm) .{0,15}(talimat|kural)\p{L}* (yok say|unut|görmezden)\p{L}*|bana (beş|5|tam|en yüksek) .{0,12}(puan|not)\p{L}* ver/u,
];

/** Ready to be tested on lower-case text. */
export const orders: readonly RegExp[] = [english, spanish, german, french, hindi, others].flat()
  .map(({ source }) => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${source})`, "u"));
