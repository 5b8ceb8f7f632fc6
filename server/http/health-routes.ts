import type { IRouter } from 'express';
import { AppError } from '../../protocol/errors.js';
import type { Config } from '../config.js';
import type { TurnHub } from '../hub/turn-hub.js';
import { isLocalRequest } from '../identity/client-address.js';
import type { SameSite } from '../identity/same-site.js';
import { matchesToken } from '../identity/bearer-token.js';
import type { Metrics } from '../metrics.js';
import type { Database } from '../store/database.js';

export interface HealthParts {
  hub: TurnHub;
  database: Database;
  metrics: Metrics;
  config: Config;
  sameSite: SameSite;
}

/** For whoever runs the server: is it alive, does it take visitors, how is it doing. */
export function defineHealthRoutes(
  router: IRouter,
  { hub, database, metrics, config, sameSite }: HealthParts,
): void {
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' });
  });

  router.get('/readyz', async (_request, response) => {
    const status = hub.draining
      ? 'draining'
      : await database.ping().then(
          () => 'ready' as const,
          () => 'database unreachable' as const,
        );
    response.status(status === 'ready' ? 200 : 503).json({ status });
  });

  router.get('/metrics', async (request, response) => {
    const presented = request.headers.authorization?.replace(/^Bearer /i, '');
    if (!matchesToken(presented, config.secrets.metricsToken)) {
      // Behind a proxy everybody seems to come from this machine.
      const proxied = config.publicUrl !== undefined || config.trustedProxies !== 0;
      if (proxied || !isLocalRequest(request)) {
        throw new AppError('FORBIDDEN', {
          message: 'Metrics are for this machine, or for the bearer of PARLEY_METRICS_TOKEN.',
        });
      }
      sameSite.checkHost(request);
    }
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}
