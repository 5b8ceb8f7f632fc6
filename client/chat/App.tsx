import { TERMS_VERSION } from '../../protocol/version.js';
import { ConsentGate } from './consent/ConsentGate.js';
import { LinkPage } from './data/LinkPage.js';
import { useLinkCode } from './data/useLinkCode.js';
import { ChatPage } from './page/ChatPage.js';
import { Outdated } from './page/Outdated.js';
import { Unavailable } from './page/Unavailable.js';
import { useMe } from './useMe.js';

/** First who the visitor is and whether they agreed, then the page. */
export function App() {
  const { me, failure, reload, setMe, lookAgain, forgetVisitor } = useMe();
  const [code, forgetCode] = useLinkCode();
  if (failure) return <Unavailable failure={failure} onTryAgain={reload} />;
  if (!me) return null;
  // The terms that this page could show are not the ones in force.
  if (me.termsVersion !== TERMS_VERSION) return <Outdated />;
  if (code !== null) return <LinkPage code={code} onDone={setMe} onEnd={forgetCode} />;
  if (me.visitor?.termsVersion !== me.termsVersion) return <ConsentGate me={me} onAgreed={setMe} />;
  return (
    <ChatPage
      key={me.visitor.id}
      me={me}
      visitor={me.visitor}
      onUnauthenticated={forgetVisitor}
      lookAgain={lookAgain}
    />
  );
}
