import { australia } from './national/australia.js';
import { canada } from './national/canada.js';
import { france } from './national/france.js';
import { germany } from './national/germany.js';
import { india } from './national/india.js';
import { italy } from './national/italy.js';
import { poland } from './national/poland.js';
import { singapore } from './national/singapore.js';
import { spain } from './national/spain.js';
import { turkey } from './national/turkey.js';
import { unitedKingdom } from './national/united-kingdom.js';
import { unitedStates } from './national/united-states.js';
import type { Recogniser } from './recogniser.js';
import { creditCard } from './recognisers/credit-card.js';
import { cryptoWallet } from './recognisers/crypto-wallet.js';
import { dateTime } from './recognisers/date-time.js';
import { email } from './recognisers/email.js';
import { iban } from './recognisers/iban.js';
import { ipAddress } from './recognisers/ip-address.js';
import { macAddress } from './recognisers/mac-address.js';
import { introducedLocation, introducedPerson } from './recognisers/names.js';
import { phoneNumber } from './recognisers/phone.js';
import type { PhoneRegion } from './recognisers/phone.js';
import { apiKey, jsonWebToken, privateKey } from './recognisers/secrets.js';
import { url, urlCredentials } from './recognisers/url.js';

/** In the order that decides between finds which are equally sure and equally long. */
export function allRecognisers(regions: readonly PhoneRegion[]): Recogniser[] {
  return [
    privateKey,
    jsonWebToken,
    apiKey,
    urlCredentials,
    email,
    url,
    iban,
    creditCard,
    cryptoWallet,
    ipAddress,
    macAddress,
    phoneNumber(regions),
    dateTime,
    introducedPerson,
    introducedLocation,
    ...unitedStates,
    ...unitedKingdom,
    ...canada,
    ...germany,
    ...france,
    ...spain,
    ...italy,
    ...poland,
    ...india,
    ...australia,
    ...singapore,
    ...turkey,
  ];
}
