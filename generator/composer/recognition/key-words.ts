/** Words that recognition turns on: five letters or more, because one letter in four is too much. */
export const KEY_WORDS: ReadonlySet<string> = new Set(
  (
    'hello greetings morning afternoon evening goodbye thanks thank cheers sorry apologies apologize apologise ' +
    'human robot person machine program chatbot computer alive conscious sentient feelings emotions ' +
    'gender female woman created built developed programmed trained creator developer yourself ' +
    'record recording recorded stored storing privacy private conversation data ' +
    'connect install configure ollama openai model language languages remember ' +
    'stupid useless idiot terrible pathetic annoying boring amazing awesome brilliant wonderful helpful ' +
    'lonely tired bored stressed anxious depressed excited happy angry worried ' +
    'translate summarise summarize write calculate favourite favorite opinion recommend weather suicide'
  )
    .split(' ')
    .filter((word) => word.length > 4),
);

/** Real words one letter away from a key word. */
export const LOOKALIKES: ReadonlySet<string> = new Set(
  (
    'hell hallo hells thinks think tanks mourning humane person parson commuter compute gander women womans crated ' +
    'build strained trailed trainer record recorder stared scored storms pirate convect instill modes modem motel ' +
    'mode models idiom tried tires timed tied tiled exited harpy hippy happily angrily worries married white wrote ' +
    'writ whether abort reward recommended boards bores bared bowed baring boiling coring storying sorrow ' +
    'creator creators terribly developed developer programmer cheer cheese cheeks pinion lovely lively boating than bred creates stores moaning trainee tiered boeing'
  ).split(' '),
);
