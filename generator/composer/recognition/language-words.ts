/**
 * Words that tell languages apart. Those that are English words too ("die", "comment", "son") are left out on
 * purpose. Hindi stands here as it is typed in Latin letters.
 */
export type KnownLanguage = 'fr' | 'es' | 'de' | 'pt' | 'hi' | 'zh';

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

export const WORDS: ReadonlyMap<KnownLanguage, ReadonlySet<string>> = new Map([
  [
    'fr',
    words(
      'je tu il elle nous vous ils est sont êtes suis sommes avez les des une et où qui que quoi pas avec dans sur mon ' +
        'mes ta ton votre vos notre comment pourquoi quand quel quelle quelles peux peut pouvez parler parlez français ' +
        'très bien ça va aujourd hui fais faire appelle appelez dire dis moi toi être avoir ce cette mais aussi jour beau ' +
        'fait veux voudrais aime du au aux la le qu plaît cherche besoin aide es un humain humaine programme appelles',
    ),
  ],
  [
    'es',
    words(
      'el los las una es son está están estás estoy qué cómo por para con pero muy quién eres tú usted ustedes puedes ' +
        'puede hablar hablas español soy tengo tienes mi tu y de que en cuándo dónde sí como cual cuál quiero necesito ' +
        'ayuda hacer haces llamas llamo bien hoy esto eso la le lo un del al me te gusta porque tal noches tardes',
    ),
  ],
  [
    'de',
    words(
      'ich du er sie wir ihr ist sind bin bist das der den dem ein eine einen und oder nicht mit für auf wie wer wo ' +
        'warum kannst können sprechen sprichst deutsch heute sehr gut mein meine dein deine heißt heisst machst geht ' +
        'dir mir es was kein keine auch noch von zu im ja nein wann welche möchte brauche habe hast haben wird wetter',
    ),
  ],
  [
    'pt',
    words(
      'o os as um uma é são está estão estou você voce vocês eu não nao por para com mas muito quem como que onde ' +
        'quando porque pode consegue falar fala português sou tenho meu minha seu sua e de em do da tudo bem hoje isso ' +
        'qual quero preciso ajuda fazer faz chama chamo gosta se na no dia noite tarde boa bom tempo',
    ),
  ],
  [
    'hi',
    words(
      'aap aapka kaise kaisa kya hai hain mujhe nahi nahin tum tumhara kaun mera naam theek ho kar sakte main mein',
    ),
  ],
]);

/** Enough alone. */
export const STRONG_WORDS: ReadonlyMap<KnownLanguage, ReadonlySet<string>> = new Map([
  [
    'fr',
    words('bonjour bonsoir salut merci coucou oui français revoir bientôt bonne enchanté enchantée désolé'),
  ],
  [
    'es',
    words(
      'hola gracias adiós adios buenos buenas español quién cómo hasta perdón encantado encantada mañana',
    ),
  ],
  ['de', words('hallo danke tschüss tschüß guten gute bitte servus moin deutsch wiedersehen entschuldigung')],
  ['pt', words('olá obrigado obrigada tchau português oi até adeus desculpe')],
  ['hi', words('namaste namaskar dhanyavaad dhanyavad shukriya alvida')],
]);

export const LETTERS: ReadonlyMap<KnownLanguage, RegExp> = new Map([
  ['fr', /[èêœù]|\b[cjdlmnst]['’]/u],
  ['es', /[ñ¿¡]/u],
  ['de', /[ßäöü]/u],
  ['pt', /[ãõ]/u],
]);

export const ENGLISH_WORDS: ReadonlySet<string> = words(
  'the is are am was were be been you i he she it we they me my your his her our their a an and or but not of to in on ' +
    'for with from by at as this that these those what who where when why how which do does did can could will would ' +
    'should have has had there here about say says said mean means word translate please hello hi hey thanks thank yes ' +
    'if so just like want know think tell no up out into',
);
