import type { Voices as VoicesReply } from '../../protocol/console/voices.js';
import type { Voice } from '../../protocol/http-api.js';
import type { Engines } from './engines.js';
import type { ModelPulls } from './model-pulls.js';
import type { TokenBudget } from './budget/token-budget.js';
import type { ConfiguredVoice } from './voice-plan.js';
import type { Voices } from './voices.js';

export interface DescribeVoicesParts {
  voices: Voices;
  engines: Engines;
  pulls: ModelPulls;
  budget: TokenBudget;
  configured: ConfiguredVoice;
}

/** Who writes the next answer: the engine in force, or the built-in voice once the tokens of all are spent. */
export function voiceInUse({
  voices,
  engines,
  budget,
}: Pick<DescribeVoicesParts, 'voices' | 'engines' | 'budget'>): { voice: Voice; because: string | null } {
  const spent = voices.inForce.kind === 'composer' ? undefined : budget.spentInAll();
  if (spent === undefined) return { voice: voices.inForce, because: voices.insteadBecause };
  const { kind, model } = engines.composer.identity;
  return { voice: { kind, model }, because: spent };
}

/** As operators see them; no key is among it. */
export async function describeVoices(parts: DescribeVoicesParts): Promise<VoicesReply> {
  const { voices, engines, pulls, budget, configured } = parts;
  const { localModels } = engines;
  const [use, missing, models, pull] = await Promise.all([
    budget.use(),
    localModels.missing(),
    localModels.list(),
    pulls.latest(),
  ]);
  const { plan, version } = voices;
  const { voice, because } = voiceInUse(parts);
  return {
    inUse: voice,
    insteadBecause: because,
    choice: plan.choice,
    configured: configuredModel(configured),
    chosenBy: plan.chosenBy,
    endpoints: plan.endpoints.map(({ key, ...endpoint }) => ({
      ...endpoint,
      hasKey: key !== undefined,
      health: voices.health(endpoint.id),
    })),
    local: { missing, byDefault: localModels.byDefault, models, pull },
    use,
    version,
  };
}

function configuredModel({ kind, localModel, endpoint }: ConfiguredVoice): Voice {
  if (kind === 'composer') return { kind, model: null };
  return { kind, model: kind === 'local' ? localModel : (endpoint?.model ?? null) };
}
