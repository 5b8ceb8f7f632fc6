import { parse } from 'tldts';

/** A name under a public suffix that the root zone has: "example.co.uk", and neither "co.uk" nor "www.example". */
export function isPublicHost(host: string): boolean {
  const { domain, isIcann, isPrivate, publicSuffix } = parse(host, { allowPrivateDomains: false });
  if (domain === null || publicSuffix === null || !(isIcann === true || isPrivate === true)) return false;
  return !/^www\d{0,3}\.[^.]+$/i.test(host);
}
