/** The facets as data; see facets.ts. The first that fits a question is taken, so the narrow ones stand first. */
export interface FacetPattern {
  name: string;
  asks: string;
  tells: string;
  covers: string;
  isStrict?: true;
}

const MONEY =
  '[$£€¥₹]|\\b(?:pounds?|euros?|dollars?|pence|cents?|yen|rupees?|francs?|marks?|guineas?|florins?|ducats?|shillings?|lira|roubles?|zloty|dinars?|pesos?|crowns?|kron(?:a|or|er)|free|price of|worth)\\b';

export const FACET_PATTERNS: readonly FacetPattern[] = [
  {
    name: 'occupation',
    asks: 'for a living|profession|occupation|career before|\\btrade\\??$|what (?:was|is) .{2,40} job|what (?:kind of |sort of )?work (?:did|does|do)|what (?:did|does|do) (?!you|i\\b).{2,60} do(?: before| after(?:wards)?| first| now| later| earlier| originally)?\\b(?! (?:if|when|about|with|to|for|in|on|at))',
    tells:
      '\\b(?:was|is|are|were|became|becoming|as|being|of|trained|retired|former|his|her|a|an|the)\\b (?:an? |the )?(?:[\\p{L}-]+ ){0,3}?(?:[\\p{L}-]{2,}(?:ologist|ographer|ician|chemist|artist|ist|smith|wright|maker|keeper|eer|ter|cher|ker|mer|der|ler|ner|per|ger|ctor|itor|utor|yor|lor|man|woman|men)s?|nurses?|chefs?|cooks?|clerks?|pilots?|vets?|judges?|architects?|surgeons?|monks?|nuns?|soldiers?|poets?|shepherds?|apprentices?|computer|doctors?|merchants?|captains?|priests?|professor)\\b|\\b(?:runs?|ran|worked|works|employed) (?:as|in|at|for|an?)\\b',
    covers: 'living do profession occupation job trade work career before now later become artist start',
  },
  {
    name: 'age',
    asks: 'how old|(?:at )?what age',
    tells:
      "\\b\\d+[- ]year|\\b(?:aged?|age of|ages of|turned)\\b|\\bat (?:the age of )?(?:\\d{1,2}|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|ten|eleven|twelve)\\b(?! (?:o'clock|am\\b|pm\\b|per|degrees|[a-z]+s\\b))|\\b(?:years?|months?|weeks?) (?:old|of age)\\b|\\b(?:dates?|dating|goes) (?:back|from)|\\b(?:founded|built|born|opened)\\b",
    covers: 'old age',
  },
  {
    name: 'fate',
    asks: 'what (?:became|happened|has become) (?:of|to)|the fate of',
    tells:
      '\\b(?:died|killed|bankrupt|destroyed|buried|sold|closed|prison|burn(?:ed|t)|lost|vanished|sank|sunk|demolished|collapsed|moved|retired|flood\\p{L}*|swept|stolen|found|replaced|became|turned into|melted)\\b',
    covers: 'become happen fate',
  },
  {
    name: 'position',
    asks: '(?:what|which) (?:position|role)',
    tells:
      '\\b(?:goalkeeper|keeper|defender|midfielder|forward|striker|winger?|captain|pitcher|catcher|guard|centre|prop|hooker|bowler|batsman|as an?|played)\\b',
    covers: 'position role play',
  },
  {
    name: 'siblings',
    asks: 'brothers and sisters|sisters and brothers|siblings?|how many (?:brothers|sisters)',
    tells:
      '\\b(?:brothers?|sisters?|siblings?|twin|(?:youngest|eldest|oldest|second|third|middle|one|last) of|only child)\\b',
    covers: 'brother sister sibling have',
  },
  {
    name: 'spouse',
    asks: 'husband|wife|spouse|married|marry|wed(?:ding)?\\b|widow',
    tells: '\\b(?:husband|wife|spouse|marri\\p{L}+|married|wed|wedding|widow\\p{L}*|divorced?)\\b',
    covers: 'husband wife spouse marry married wed partner',
  },
  {
    name: 'children',
    asks: '(?:how many|any|have|had) (?:children|kids|sons|daughters)|(?:his|her|their) (?:children|kids)',
    tells:
      '\\b(?:had|has|have|with|raised|father of|mother of|bore|their|no|neither of (?:his|her)|childless)\\b.{0,25}\\b(?:children|child|sons?|daughters?|kids|twins)\\b|\\bchildless\\b',
    covers: 'child kid son daughter have',
    isStrict: true,
  },
  {
    name: 'parents',
    asks: "(?:his|her|their|'s) (?:father|mother|parents|dad|mum)\\b|who (?:were|was) .{2,40} (?:father|mother|parents)",
    tells: '\\b(?:father|mother|parents?|(?:son|daughter|child|children) of)\\b',
    covers: 'father mother parent dad mum',
  },
  {
    name: 'birth',
    asks: '(?:where|when|which|what) .{0,50}\\b(?:born|birth(?:place|day)?|come from|comes from|hail|grow up|grew up)|where (?:is|was) (?:he|she|\\p{Lu}\\S+(?: \\S+)?) from|birthplace|home ?town',
    tells:
      '\\b(?:born|birth|native of|(?:is|was|were|came|comes?|hails?) (?:originally )?from|grew up|raised|hails?)\\b|\\(\\d[^)]*\\d{4} ?[-–]',
    covers: 'born birth birthplace from come hail grow up hometown',
  },
  {
    name: 'death',
    asks: '(?:when|where|how|what|why).{0,50}\\b(?:die|died|death|pass(?:ed)? away|killed)\\b',
    tells:
      '\\b(?:died|dies|death|killed|passed away|drowned|executed|murdered)\\b|[-–] ?(?:\\d+ \\p{L}+ )?\\d{4}\\)',
    covers: 'die death pass away kill',
  },
  {
    name: 'losses',
    asks: 'how many .{0,40}(?:died|killed|casualt|lost|perished|dead|victims|deaths)',
    tells: '\\b(?:died|killed|dead|deaths?|lost|losing|victims|lives|casualties|perished|drowned)\\b',
    covers: 'die kill casualty lose perish dead victim death men people soldier',
  },
  {
    name: 'origin-country',
    asks: 'nationality|what country is .* from',
    tells:
      '\\b(?:\\p{Lu}\\p{Ll}+(?:ian|ish|ese|ean|can)|French|Dutch|German|Greek|Swiss|Welsh|Irish|Thai|Czech|Swede|Dane|Pole|Finn|Briton|Scot|Turk|Spaniard|Norwegian)\\b',
    covers: 'nationality country from',
  },
  {
    name: 'siblings-in-order',
    asks: 'successor|succeeded|took over|came after',
    tells: '\\b(?:success|succeed|replac|took over|taken over|followed|since .{3,30} retired)',
    covers: 'successor succeed take over come replace',
  },
  {
    name: 'price',
    asks: 'how much (?!further|longer|more|of|time|quicker|faster|water|weight|does .{2,40} weigh|food|space|room|land|energy)|\\bcosts?\\b|\\bprices?\\b|\\bfees?\\b|\\bfares?\\b|expensive|\\bpay\\b|\\bpaid\\b|(?<!in )\\bcharged?\\b|\\bfine (?:if|for)\\b|admission|entrance fee|for free|budget|\\bwages?\\b|salary|how many (?:pounds|euros|dollars)',
    tells: `${MONEY}|\\b(?:cost|price|pays?|paid|charge|fee|fare|fine|penalty|admission)\\b.{0,40}\\d|\\b(?:earned|raised|brought in|sold for|cost|for the price of)\\b`,
    covers:
      'cost price fee fare expensive pay paid charge fine admission entrance money free spend earn make budget salary wage extra go back bring late',
  },
  {
    name: 'employees',
    asks: 'how many (?:employees|workers|staff|people work)|how (?:big|large) is the (?:staff|workforce)',
    tells: '\\b(?:employs?|employed|employees|workers|staff|workforce|people work|labourers|jobs|at work)\\b',
    covers: 'employee worker staff people work employ have firm company',
  },
  {
    name: 'population',
    asks: 'population|inhabitants|how many people live|how many residents',
    tells: '\\b(?:inhabitants|population|residents|people (?:live|call)|home to|souls)\\b',
    covers: 'population inhabitant people live resident have',
  },
  {
    name: 'nickname',
    asks: 'nick ?name|known as|also called|what (?:do|did) (?!you|we|they|people|one).{2,40} call|what (?:is|was|are|were) .{2,50} (?:called|named)|(?:what|which) name|the name of|name for|other name',
    tells: '\\b(?:call(?:s|ed)?|known|nick ?name\\p{L}*|named?|names|dubbed|christened|after)\\b|[“"]\\p{Lu}',
    covers: 'nickname known call name give people other',
  },
  {
    name: 'lifespan',
    asks: 'life ?span|life expectancy|how long (?:do|does|can) .{2,40}(?:live|survive)|how old (?:do|does|can) .{2,40}(?:get|become|grow|live)',
    tells: '\\b(?:live[sd]?|living|lifespan|life|age|survive|years old|reach)\\b',
    covers: 'lifespan life expectancy live survive old get become grow',
    isStrict: true,
  },
  {
    name: 'kind',
    asks: 'what (?:kind|type|sort|species|breed) of \\S+ (?:is|are|was|were)\\b|what (?:is|was|are|were) an? ',
    tells: '\\b(?:is|are|was|were) (?:an?|the|one of|any)\\b|, (?:an?|the) |\\b(?:known as|called|means)\\b',
    covers: 'kind type sort species breed be animal thing',
  },
  {
    name: 'setting',
    asks: '(?:where|when) (?:is|was|does|did) .{2,60}(?:\\bset\\b|take place|happen|play)|the setting',
    tells: '\\b(?:set|takes? place|took place|happen\\p{L}*|fought|held)\\b',
    covers: 'set take place happen story setting play action',
  },
  {
    name: 'cast',
    asks: 'who (?:plays?|played|stars?|starred|acts|acted|is in(?! charge)|was in(?! charge))|\\bactor|\\bactress|the cast',
    tells: '\\b(?:plays?|played|stars?|starr\\p{L}+|role|cast|actor|actress|portray\\p{L}*)\\b',
    covers: 'play star act actor actress cast',
  },
  {
    name: 'author',
    asks: 'who (?:wrote|writes|is the author|was the author)|author|writer|written by|screenplay|the script',
    tells: `\\b(?:wrote|written|writes|author|writer|novel|script|screenplay|book|poem|text|words|lyrics)\\b.{0,30}(?:\\bby\\b|\\p{Lu})`,
    covers: 'write author writer screenplay script book',
  },
  {
    name: 'director',
    asks: 'who (?:directed|shot|filmed)|director of the film|film-?maker',
    tells: '\\b(?:directed|director|filmed|shot by|made by|film by)\\b',
    covers: 'make direct shoot film director filmmaker',
  },
  {
    name: 'prize',
    asks: 'prize|award|medal|trophy|what (?:did|does|do) .{2,40} (?:win|get|receive)\\b|honou?rs?',
    tells: '\\b(?:won|wins|prize|awards?|awarded|medal|trophy|received|receives|honou?red?|cup|gets)\\b',
    covers: 'prize award medal trophy win get receive honour',
  },
  {
    name: 'release',
    asks: 'when .{2,60}(?:released?|come out|came out|coming|published|premiere|appear|\\bout\\b)|release date|what year .{2,40}(?:from|out|released|published)',
    tells:
      '\\b(?:released|came out|comes out|is out|out today|premiered|published|appeared|follow|launch\\p{L}*)\\b|\\bis an? (?:1[89]|20)\\d\\d\\b',
    covers: 'release come out publish premiere appear date',
  },
  {
    name: 'symptoms',
    asks: 'symptoms?|warning signs|signs of|how (?:do|can|would) (?:i|you|one|we) (?:know|tell|recogni[sz]e)',
    tells: '\\b(?:symptoms?|signs?|feels?|suffer|include|may be|show)\\b',
    covers: 'symptom sign warn know tell recognise',
  },
  {
    name: 'risk',
    asks: 'most likely|at (?:most |greatest |high(?:er|est)? )?risk|prone|who (?:gets|suffers|is affected|catches|does it affect)|how common|how widespread|how many (?:people|children|adults) (?:have|suffer|get|are affected)',
    tells:
      '\\b(?:risk|likely|prone|common|affects?|suffers?|one \\p{L}+ in|in (?:every )?(?:ten|five|six|seven|eight|a hundred)|per cent|%|most often|about one)',
    covers: 'likely risk prone suffer affect common widespread lack get',
  },
  {
    name: 'diagnosis',
    asks: 'diagnos|how (?:is|are|can) .{2,40}(?:tested|detected|found|recogni[sz]ed|checked)',
    tells: '\\b(?:tests?|scans?|diagnos\\p{L}*|examin\\p{L}*|detect\\p{L}*|sample|x-ray|check\\p{L}*)\\b',
    covers: 'diagnose test detect find recognise check',
  },
  {
    name: 'treatment',
    asks: 'treat(?:ed|ment|s)?\\b|\\bcured?\\b|remedy|medicine (?:for|against)|what helps (?:against|with)',
    tells:
      '\\b(?:treat\\p{L}*|cure[sd]?|remed\\p{L}+|tablets?|medicine|drugs?|surgery|therapy|ointment|helps?|relieve\\p{L}*)\\b',
    covers: 'treat treatment cure remedy medicine help',
  },
  {
    name: 'doctor',
    asks: '(?:when|should|must) .{0,40}(?:doctor|medical help|medical advice|hospital|gp\\b|worried)',
    tells: '\\b(?:doctor|gp|hospital|medical|physician|emergency)\\b',
    covers: 'seek medical help doctor advice see hospital parent go',
  },
  {
    name: 'height',
    asks: 'how (?:tall|high)|\\bheight\\b|elevation|altitude',
    tells:
      '\\b(?:tall|high|height|rises?|stands?|elevation|altitude)\\b|\\b(?:of|at|reach(?:es|ing)|to) (?:about |around |nearly |up to )?[\\d,.]+ ?(?:m|cm|met(?:re|er)s?|centimet(?:re|er)s|feet|ft)\\b',
    covers: 'tall high height elevation altitude',
  },
  {
    name: 'extent',
    asks: 'how long (?:is|are) (?!.*\\b(?:pregnant|open|closed|valid|expecting|in)\\b)',
    tells:
      '\\b(?:long|length|lasts?|takes?|stretch\\p{L}*|spans?|runs?|ran|minutes?|hours?|(?:kilo|centi)?met(?:re|er)s|km|miles|pages)\\b',
    covers: 'long',
  },
  {
    name: 'habitat',
    asks: 'where (?:do|does|can|did) .{2,40} (?:live|grow|occur|breed|nest|come from)\\b|habitat|native to|where (?:is|are) .{2,40} found',
    tells:
      '\\b(?:lives?|living|found|native|inhabits?|homes?|habitat|endemic|breeds?|nests?|grows?|occurs?|range)\\b',
    covers: 'live grow occur breed nest habitat native find found come',
  },
  {
    name: 'gestation',
    asks: 'pregnan|gestation|expecting|in foal|carry (?:its|her|their) (?:young|baby|babies|calf|calves)',
    tells:
      '\\b(?:gestation|pregnan\\p{L}*|carr(?:y|ies|ied) (?:its|her|their|the) (?:young|cal\\p{L}+|pups?|babies|baby|foals?|cubs?)|in (?:foal|calf|kid|pup)|with young|expecting)\\b',
    covers: 'pregnant pregnancy gestation expect carry young long foal',
  },
  {
    name: 'enemies',
    asks: 'predators?|enem(?:y|ies)|what (?:animals? |else )?(?:eats?|hunts?|preys? on|threatens?)\\b|(?:who|what) is dangerous to',
    tells: '\\b(?:predators?|enem(?:y|ies)|prey(?:ed)?|hunted|eaten by|threat\\p{L}*|killed by|fall to)\\b',
    covers: 'predator enemy eat hunt prey threaten animal dangerous',
  },
  {
    name: 'side-effects',
    asks: 'side[- ]effects?|unwanted effects?',
    tells: '\\b(?:side[- ]effects?|may cause|can cause|drows\\p{L}+|nausea|headaches?|dizz\\p{L}+)\\b',
    covers: 'side effect have',
  },
  {
    name: 'diet',
    asks: 'what (?:do|does|did|can|should) .{2,40} (?:eat|feed on|live on|hunt)|\\bdiet\\b|what food|feed (?:them|it|him|her) (?:with|on)',
    tells:
      '\\b(?:eats?|ate|feeds? (?:on|them|mainly|it)|prey|diet|graze[sd]?|hunts?|lives? on|swallow\\p{L}*|nibble)\\b',
    covers: 'eat feed diet food live hunt',
    isStrict: true,
  },
  {
    name: 'hours',
    asks: '(?:what time|when) (?:is|does|do|are|will) .{2,50}(?:open|close|shut)|opening (?:hours|times)|(?:is|are) .{2,40} (?:open|closed|shut) ',
    tells: '\\b(?:opens?|closed?|closes|shuts?|hours)\\b',
    covers: 'open close shut hour time',
  },
  {
    name: 'way-there',
    asks: 'how (?:do|can|could|would|should|to) (?:i |you |we |one |people |visitors )?(?:best )?(?:get|reach|travel|go) (?:to|there)|how (?!many|much).{2,30} be reached|way to get to|get there',
    tells:
      '\\b(?:reached|by (?:boat|bus|train|car|ferry|plane|foot|bike|tram|road|sea)|buses|bus|trains?|ferr(?:y|ies)|on foot|walk|drive|takes you|leaves? from)\\b',
    covers: 'get reach travel go way there',
  },
  {
    name: 'lodging',
    asks: '(?:stay|sleep|spend the) (?:overnight|night|there)|hotel|accommodation|guest ?house|where (?:can|could|do|should) .{1,30} (?:stay|sleep|lodge)',
    tells:
      '\\b(?:hotels?|guest ?houses?|hostels?|camp\\p{L}*|inn|rooms|lodg\\p{L}+|stay|bed and breakfast|cabins?)\\b',
    covers: 'stay sleep overnight spend night hotel accommodation lodge',
  },
  {
    name: 'permitted',
    asks: 'is it (?:ok|okay|all right|alright|fine|safe|possible|allowed)\\b|do they (?:let|allow)|(?:am i|are (?:\\p{L}+ ){0,3}|is (?:\\p{L}+ ){0,4}|was (?:\\p{L}+ ){0,4}|were (?:\\p{L}+ ){0,3})(?:allowed|permitted|forbidden|banned|prohibited|legal|illegal|off limits)|(?:^|, )(?:can|may|could|should|must) (?:i|we|you|people|visitors|children|dogs|one|the|a|an)\\b|(?<!what )do (?:i|we|you) (?:have|need) to|off limits|(?:what|which) .{2,40}(?:forbidden|banned|outlawed|illegal|prohibited|not allowed)|who (?:is|are|can|may) (?:allowed|join|permitted|use)',
    tells:
      "\\b(?:allow\\p{L}*|permit\\p{L}*|bann?\\p{L}*|forbid\\p{L}*|prohibit\\p{L}*|outlaw\\p{L}*|illegal|legal|may|can|cannot|must|must not|never|do not|don't|has to|have to|need|closed|welcome|no \\p{L}+|only|anyone|free of charge|travel free)\\b",
    covers: 'allow permit forbid ban prohibit legal illegal off limit take must have need bring do now',
  },
  {
    name: 'trigger',
    asks: 'what (?:can |could |may |might )?(?:causes?|caused|triggers?|triggered|brings? (?:it |this )?on|leads? to|led to|makes?|made|forced)\\b|what (?:was|is|were|are) the (?:causes?|reasons?)',
    tells:
      '\\b(?:because|since|due to|owing to|causes?|caused|trigger\\p{L}*|bring it on|brings? on|leads? to|led to|results?|resulted|makes?|made|after|forced|turns?|thanks to|comes? from|builds? up|is what)\\b',
    covers: 'cause trigger bring lead make force reason can',
  },
  {
    name: 'ingredients',
    asks: 'ingredients?|made (?:of|from|out of)|what .{0,30}(?:consist|contain)|(?:which|what) materials?|what (?:do|should|must) (?:i|you|we|one) (?:need to )?(?:mix|add|use|put)',
    tells:
      '\\b(?:made (?:of|from|out of|with)|built (?:of|from)|consists?|contains?|parts? of|nothing but|mix\\p{L}*|ingredients?|works with|of (?:stone|wood|steel|granite|brick|glass|clay)|from (?:grey|red|white|local|old|\\p{L}+) \\p{L}+)\\b|\\b(?:stone|wooden|steel|granite|marble|bronze|brick|clay|flour|metal)\\b',
    covers: 'ingredient make consist contain material mix add use put need',
  },
  {
    name: 'invention',
    asks: 'who (?:first )?(?:invented|discovered|came up with|thought (?:of|up)|devised|developed|found\\b|created|described)|inventor|discoverer',
    tells:
      '\\b(?:invent\\p{L}*|discover\\p{L}*|came up with|thought (?:up|of)|devised?|developed|ideas?|conceived|brainchild|patent\\p{L}*|pioneer\\p{L}*|idea of|credited|first)\\b',
    covers: 'invent discover come up think devise develop find create first inventor discoverer process',
  },
  {
    name: 'founding',
    asks: '(?:who|when|where|which|what|how).{0,60}\\b(?:found(?:ed)?|set up|started|begin|began|start|established|founder)\\b',
    tells:
      '\\b(?:found(?:ed|er)|set up|start\\p{L}*|establish\\p{L}*|beg[aiu]n\\p{L}*|put together|created|opened|joined|goes back|go back|dates? (?:back|from)|since|due to)\\b',
    covers: 'found set start begin establish founder create work',
  },
  {
    name: 'maker',
    asks: 'who (?:built|designed|made|constructed|created|dug|painted|composed|carved|painted|planned)|architect|designer|builder|in charge of the (?:building|construction|work)',
    tells: `\\b(?:directed|director|dug|built|designed|made|constructed|created|dug|painted|composed|carved|planned|laid out|drew up|drawn up|engineer|architect|designer)\\b`,
    covers: 'build design make construct create dig architect designer builder charge',
  },
  {
    name: 'leader',
    asks: 'who (?:runs|leads|led|heads|headed|manages|governs?|rules?|ruled|commands?|commanded|is in charge|was in charge|is the (?:\\p{L}+ )?(?:head|boss|chief|leader|director|mayor|president|manager|owner|chair|captain))|in charge now',
    tells:
      '\\b(?:runs|run by|ran|led|leads|heads?|headed|in charge|directors?|managers?|boss|chief|chair\\p{L}*|president|mayor|captain|commander|leader|ruled|governor|owns?)\\b',
    covers: 'run lead head manage charge boss chief leader director manager company now',
  },
  {
    name: 'view',
    asks: 'where (?:can|could|may) .{1,30} (?:see|find|view|visit|buy|get)\\b|on (?:display|show|view)|where (?:does|do|is|are) .{2,50} (?:stand|hang|kept|housed|displayed|now)\\b|exhibit',
    tells:
      '\\b(?:stands?|kept|displayed|display|show|hangs?|housed|seen|outside|exhibit\\p{L}*|museum|bought|sold|sells|available|opens in)\\b',
    covers: 'see find view visit buy get display show stand hang keep house exhibit',
  },
  {
    name: 'fame',
    asks: 'famous|best[- ]known|well[- ]known|known for|renowned|remembered for|most popular',
    tells: '\\b(?:famous\\p{L}*|known|renowned|remembered|celebrated|best[- ]known|popular|most)\\b',
    covers: 'famous good known renowned remember popular work',
  },
  {
    name: 'frequency',
    asks: 'how often|how frequently|how many times',
    tells:
      '\\b(?:once|twice|times|every|each|daily|weekly|monthly|yearly|annually|an? (?:hour|day|week|month|year)|any number)\\b',
    covers: 'often frequent time can',
  },
  {
    name: 'held',
    asks: '(?:when|what day|which day).{2,60}(?:held|take place|took place|happen|celebrated|fought)',
    tells:
      '\\b(?:held|holds|takes? place|took place|happen\\p{L}*|celebrated|fought|every year|each year|on)\\b',
    covers: 'hold take place happen celebrate fight',
  },
  {
    name: 'storage',
    asks: 'store\\b|\\bstored\\b|(?:how|what|best) .{0,40}(?:keep|kept)\\b|stay fresh|shelf life',
    tells: '\\b(?:keeps?|kept|stor\\p{L}+|stays?|lasts?|bag|jar|fridge|freezer|cool)\\b',
    covers: 'store keep fresh stay good way',
  },
  {
    name: 'purpose',
    asks: 'what (?:is|are|was|were) .{2,50} (?:used )?for\\b|purpose|what .{2,50} use .{2,30} for',
    tells:
      '\\b(?:used (?:for|to|as)|(?:turned|made) (?:it|them) into|serves?|in order to|to \\p{L}+|for \\p{L}+ing|needs?|purpose|helps?)\\b',
    covers: 'use purpose serve need body',
  },
  {
    name: 'subject',
    asks: "what (?:is|was|'s) .{2,50} about\\b|the plot|tells the story",
    tells: '\\b(?:follows|tells|about|story|deals with|describes|centres on|set in|set on)\\b',
    covers: 'about plot story tell film book deal',
  },
  {
    name: 'colour',
    asks: '(?:what|which) colou?r',
    tells:
      '\\b(?:red|blue|green|yellow|white|black|grey|gray|brown|orange|purple|pink|golden|silver|dark|pale)\\b',
    covers: 'colour color',
  },
  {
    name: 'language',
    asks: '(?:what|which) (?:\\p{L}+ )?languages?',
    tells:
      '\\b(?:languages?|speaks?|spoken|English|French|German|Spanish|Welsh|Basque|Latin|Arabic|Hindi|Chinese|Portuguese|Russian|Gaelic)\\b',
    covers: 'language speak',
  },
  {
    name: 'winner',
    asks: 'who (?:won|wins|beat|defeated)|the winner',
    tells: '\\b(?:won|wins|winner|victor\\p{L}*|beat|beaten|defeat\\p{L}*|champion\\p{L}*)\\b',
    covers: 'win beat defeat winner',
  },
];
