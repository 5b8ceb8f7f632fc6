/** By which words the rules know a question of fact in the languages that the built-in voice greets in. */
import type { DetectedLanguage } from '../../composer/recognition/detect-language.js';

export interface QuestionWords {
  /** At the front of a question about the world. */
  asks: RegExp;
  /** A plain request to look something up; `what` is its object. */
  lookUp: RegExp;
  /** The answer changes from day to day. */
  current: RegExp;
  /** Speaks of the person or the program, or of somebody in danger: nothing to look up. */
  veto: RegExp;
}

const NOT_ASKED = /(?!)/u;

const ENGLISH: QuestionWords = {
  asks: /(?!)/u, // English is read by the composer's own recognition
  lookUp:
    /^(?:(?:please|ok|okay|hey|hi|well|so|then|now|and|can you|could you|would you|will you|i want you to|i'd like you to|you should)[\s,]+)*(?:look(?:ing)? up|search(?: (?:the )?(?:web|internet|online|google|wikipedia))?(?: for)?|google|find out|check (?:online|the web|the internet)(?: for)?|look (?:online|on the web|on the internet) for)\s+(?<what>\S.{2,})$/iu,
  current:
    /\b(?:today|tonight|tomorrow|yesterday|this (?:week|month|year|weekend|season)|right now|at the moment|currently|current|latest|newest|recent(?:ly)?|last (?:night|week)|news|weather|forecast|score|price|exchange rate|stock|still|as of|202\d)\b/iu,
  veto: NOT_ASKED,
};

const WORDS: ReadonlyMap<DetectedLanguage, QuestionWords> = new Map([
  ['en', ENGLISH],
  [
    'fr',
    {
      asks: /^(?:(?:et|mais|alors|dis-moi|sais-tu|savez-vous)[\s,]+)*(?:qui\b|quand\b|où\b|combien\b|quel(?:le)?s?\b|pourquoi\b|qu['’]est-ce (?:que|qui)|c['’]est quoi|à quelle\b|de quelle?\b|depuis quand\b|comment (?:fonctionne|marche|fait-on|s['’]appelle (?:le|la|l['’])))/iu,
      lookUp: /(?:cherche[zr]?|recherche[zr]?)(?: sur (?:internet|le web|google))?[\s:]+(?<what>\S.{2,})$/iu,
      current:
        /(?:aujourd['’]hui|demain|hier|ce soir|cette (?:semaine|année)|en ce moment|actuel|dernière|météo|actualité|prix|cours de)/iu,
      veto: /(?:^|[^\p{L}])(?:tu|toi|te|t['’]|ton|ta|tes|vous|votre|vos|je|j['’]|moi|mon|ma|mes|mourir|suicid\p{L}*|se tuer)(?![\p{L}])/iu,
    },
  ],
  [
    'es',
    {
      asks: /^[¿\s]*(?:(?:y|pero|dime|sabes)[\s,]+)*(?:quién(?:es)?|cuándo|dónde|cuánt[oa]s?|cuál(?:es)?|por qué|qué (?:es|son|significa|pasó|altura|tamaño|año|día|país|ciudad|idioma)|cómo (?:se|funciona)|a qué|en qué)(?![\p{L}])/iu,
      lookUp: /(?:busca(?:r|me)?|busque|googlea)(?: en (?:internet|la web|google))?[\s:]+(?<what>\S.{2,})$/iu,
      current:
        /(?:hoy|mañana|ayer|esta (?:semana|noche)|este año|ahora|actual|últim[oa]s?|tiempo hace|noticias|precio|pronóstico)/iu,
      veto: /(?:^|[^\p{L}])(?:tú|te|ti|tu|tus|usted|eres|estás|tienes|haces|puedes|yo|me|mi|mis|soy|estoy|tengo|morir\p{L}*|suicid\p{L}*|matarme)(?![\p{L}])/iu,
    },
  ],
  [
    'de',
    {
      asks: /^(?:(?:und|aber|also|sag mal|weißt du,?)[\s,]+)*(?:wer|wann|wo|woher|warum|wieso|wie (?:viele?|hoch|groß|alt|weit|lange?|schnell|tief|teuer|heißt (?:der|die|das)|funktioniert|wird|ist das wetter)|welche[rsnm]?|was (?:ist|sind|bedeutet|war|kostet|geschah)|in welche[rm])(?![\p{L}])/iu,
      lookUp:
        /(?:such(?:e|t)?|google|recherchiere?)(?: (?:mal|bitte|im (?:internet|netz)))*(?: nach)?[\s:]+(?<what>\S.{2,})$/iu,
      current:
        /(?:heute|morgen|gestern|diese (?:woche|nacht)|dieses jahr|derzeit|aktuell|neueste|letzte|wetter|nachrichten|preis|kurs)/iu,
      veto: /(?:^|[^\p{L}])(?:du|dich|dir|dein\p{L}*|bist|hast|ich|mich|mir|mein\p{L}*|bin|sterben|suizid\p{L}*|selbstmord|umbringen)(?![\p{L}])/iu,
    },
  ],
  [
    'pt',
    {
      asks: /^(?:(?:e|mas|então|sabe)[\s,]+)*(?:quem|quando|onde|quant[oa]s?|qual|quais|por que|o que (?:é|são|significa|aconteceu)|como (?:se|funciona)|em que|a que)(?![\p{L}])/iu,
      lookUp:
        /(?:procur(?:a|e|ar)|pesquis(?:a|e|ar)|busque)(?: (?:na internet|no google|na web))?(?: por)?[\s:]+(?<what>\S.{2,})$/iu,
      current:
        /(?:hoje|amanhã|ontem|esta (?:semana|noite)|este ano|agora|atual|últim[oa]s?|tempo faz|notícias|preço|previsão)/iu,
      veto: /(?:^|[^\p{L}])(?:você|te|teu|tua|seu|sua|és|eu|me|meu|minha|sou|estou|tenho|morrer|suicíd\p{L}*|me matar)(?![\p{L}])/iu,
    },
  ],
  [
    'hi',
    {
      asks: /(?:कौन|कब|कहाँ|कहां|कितन[ाीे]|क्यों|क्या|कैसे|किसने|किस)/u,
      lookUp: /(?<what>\S.{2,}?)\s*(?:को|के बारे में)?\s*(?:खोजो|खोजें|खोजिए|ढूँढो|ढूंढो|सर्च कर\S*)/u,
      current: /(?:आज|कल|अभी|ताज़ा|ताजा|मौसम|समाचार|खबर|कीमत|भाव)/u,
      veto: /(?:तुम|आप|तू|तेर|मैं|मुझ|मेर|हम|आत्महत्या|मरना)/u,
    },
  ],
  [
    'zh',
    {
      asks: /(?:谁|什么时候|何时|哪里|哪儿|哪[个位年国些]|多少|多[高大长远久深重]|几[个岁点年月]|为什么|什么是|是什么|怎么[做制用]|如何)/u,
      lookUp: /(?:搜索|搜一下|查一下|查查|查询|百度一下|谷歌)(?:一下)?[\s:：]*(?<what>\S.{1,})$/u,
      current: /(?:今天|明天|昨天|现在|目前|最新|最近|今年|本周|天气|新闻|价格|股价|汇率)/u,
      veto: /(?:你|您|我|咱|自杀|想死)/u,
    },
  ],
]);

/** Undefined for a language that the rules do not read. */
export function questionWordsOf(language: DetectedLanguage): QuestionWords | undefined {
  return WORDS.get(language);
}
