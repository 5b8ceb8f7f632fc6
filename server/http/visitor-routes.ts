import { HTTP_API } from '../../protocol/http-api.js';
import type { Me } from '../../protocol/http-api.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { Join } from '../visitors/joining.js';
import type { People } from '../visitors/people.js';
import { defineRoute } from './define-route.js';
import type { RouteContext, RouteParts } from './define-route.js';
import type { DescribeMe } from './describe-me.js';

export interface VisitorRouteParts extends RouteParts {
  people: People;
}

/** What visitors do about their own data, and how a device becomes a visitor who is there already. */
export function defineVisitorRoutes(parts: VisitorRouteParts, describe: DescribeMe): void {
  const { cookie, people } = parts;

  defineRoute(parts, HTTP_API.eraseMe, {
    access: 'visitor',
    handle: async ({ visitorId, response }) => {
      const erased = await people.erasures.erase(visitorId, { kind: 'visitor' });
      response.append('Set-Cookie', cookie.clear());
      return { erased };
    },
  });

  defineRoute(parts, HTTP_API.downloadMe, {
    access: 'visitor',
    handle: ({ visitorId, response }) => {
      response.attachment('parley-data.json');
      return people.download(visitorId);
    },
  });

  defineRoute(parts, HTTP_API.createLinkCode, {
    access: 'visitor',
    handle: ({ visitorId }) => people.linkCodes.make(visitorId),
  });

  defineRoute(parts, HTTP_API.createRecoveryPhrase, {
    access: 'visitor',
    handle: async ({ visitorId }) => ({ words: await people.recovery.make(visitorId) }),
  });

  defineWaysIn(parts, describe);
}

function defineWaysIn(parts: VisitorRouteParts, describe: DescribeMe): void {
  const { cookie, limits, people } = parts;

  const become = async (
    join: Join,
    { response }: Pick<RouteContext<typeof HTTP_API.useLinkCode, 'anyone'>, 'response'>,
  ): Promise<Me> => {
    await people.joining.join(join);
    response.append('Set-Cookie', cookie.write(join.to));
    return describe(join.to);
  };

  defineRoute(parts, HTTP_API.useLinkCode, {
    access: 'anyone',
    handle: async (context) => {
      const { body, visitorId: from, address } = context;
      await limits.takeGuess(address);
      // Asked before the code is used up, so that it still holds once the person has chosen.
      await people.joining.check({ from, to: await people.linkCodes.read(body.code), mine: body.mine });
      const to: VisitorId = await people.linkCodes.take(body.code);
      return become({ from, to, mine: body.mine }, context);
    },
  });

  defineRoute(parts, HTTP_API.useRecoveryPhrase, {
    access: 'anyone',
    handle: async (context) => {
      const { body, visitorId: from, address } = context;
      await limits.takeGuess(address);
      const to = await people.recovery.read(body.phrase);
      await people.joining.check({ from, to, mine: body.mine });
      return become({ from, to, mine: body.mine }, context);
    },
  });
}
