/** What a message in another language does, where it is one of a few courtesies. */
import type { DetectedLanguage } from './detect-language.js';

type Manner = 'hello' | 'goodbye' | 'thanks' | 'how' | 'who';

const MANNERS: Partial<Record<DetectedLanguage, readonly [Manner, RegExp][]>> = {
  fr: [
    ['goodbye', /au revoir|adieu|bientôt|à plus|à demain|bonne (?:nuit|soirée|journée)|salut et merci/],
    [
      'who',
      /qui (?:es|êtes)|(?:es-tu|êtes-vous|tu es|vous êtes).*(?:humain|robot|machine|personne|programme)|appelle|ton nom|votre nom/,
    ],
    ['how', /ça va|comment (?:vas|allez|tu vas)|vas-tu|allez-vous/],
    ['thanks', /merci/],
    ['hello', /bonjour|bonsoir|salut|coucou|enchanté/],
  ],
  es: [
    ['goodbye', /adi[óo]s|hasta (?:luego|mañana|pronto|la vista)|nos vemos|chao|buenas noches$/],
    ['who', /qui[ée]n eres|qui[ée]n es usted|humano|robot|persona|m[áa]quina|te llamas|tu nombre|su nombre/],
    ['how', /qu[ée] tal|c[óo]mo est[áa]s?|c[óo]mo te va|c[óo]mo andas/],
    ['thanks', /gracias/],
    ['hello', /hola|buenos días|buenas|encantad[oa]/],
  ],
  de: [
    [
      'goodbye',
      /tsch(?:üss|üß|uss|au)|wiedersehen|bis (?:bald|später|morgen|dann)|gute nacht|mach'?s gut|schönen (?:tag|abend)/,
    ],
    ['who', /wer (?:bist|sind)|mensch|roboter|maschine|(?:heißt|heisst) du|dein name|wie hei(?:ß|ss)en/],
    ['how', /wie geht/],
    ['thanks', /danke/],
    ['hello', /hallo|guten (?:tag|morgen|abend)|servus|moin|grüß/],
  ],
  pt: [
    ['goodbye', /tchau|adeus|até (?:logo|mais|amanhã|breve|já)|boa noite$/],
    ['who', /quem (?:é|és|e) |humano|robô|pessoa|máquina|se chama|seu nome|teu nome/],
    ['how', /tudo bem|como (?:vai|está|vais|estás)|tudo bom/],
    ['thanks', /obrigad[oa]/],
    ['hello', /ol[áa]|^oi|bom dia|boa tarde|boa noite/],
  ],
  hi: [
    ['goodbye', /अलविदा|फिर मिलेंगे|शुभ रात्रि|alvida|phir milenge/],
    ['who', /कौन हो|कौन हैं|इंसान|इनसान|रोबोट|मशीन|नाम क्या|kaun ho|naam kya/],
    ['how', /कैसे (?:हैं|हो)|कैसी (?:हैं|हो)|kaise (?:hain|ho)/],
    ['thanks', /धन्यवाद|शुक्रिया|dhanyava+d|shukriya/],
    ['hello', /नमस्ते|नमस्कार|हैलो|namaste|namaskar/],
  ],
  zh: [
    ['goodbye', /再见|再見|拜拜|晚安|回头见/],
    ['who', /你是谁|你是誰|真人|是人吗|机器人|機器人|叫什么|名字/],
    ['how', /你好吗|怎么样|你好嗎|还好吗/],
    ['thanks', /谢谢|謝謝|多谢|感谢/],
    ['hello', /你好|您好|早上好|晚上好|嗨/],
  ],
};

/** "fr", or "fr.goodbye" where a courtesy is recognised. */
export function withManner(language: DetectedLanguage, message: string): string {
  const low = message
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[.!…]+$/, '')
    .trim();
  const manner = MANNERS[language]?.find(([, pattern]) => pattern.test(low))?.[0];
  return manner === undefined ? language : `${language}.${manner}`;
}
