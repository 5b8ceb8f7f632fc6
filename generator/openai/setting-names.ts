/** What an operator calls the settings that an error line sends them to, and where those are. */
export interface SettingNames {
  url: string;
  model: string;
  key: string;
  /** What else can be done about a prompt that is too long; empty where nothing can be set. */
  orLowerContext: string;
}

/** `where`: the endpoint's name in the console; without it the settings are the configuration's. */
export function settingNames(where: string | undefined): SettingNames {
  if (where === undefined) {
    return {
      url: 'PARLEY_MODEL_URL',
      model: 'PARLEY_MODEL',
      key: 'PARLEY_MODEL_KEY',
      orLowerContext: '',
    };
  }
  const inConsole = `of "${where}" in the console`;
  return {
    url: `the address ${inConsole}`,
    model: `the model ${inConsole}`,
    key: `the key ${inConsole}`,
    orLowerContext: `, or lower the context ${inConsole}`,
  };
}
