/** One item of every type, invented, in the middle of a sentence: as it is usually written, and disguised. */
export interface Planted {
  type: string;
  /** "#" is where it stands. */
  sentence: string;
  plain: string;
  disguised: string[];
}

export const PLANTED: readonly Planted[] = [
  plant('EMAIL_ADDRESS', 'You can reach me at # until Friday.', 'mira.lindqvist@example.com', [
    'mira.lindqvist at example dot com',
    'mira.lindqvist [at] example (dot) com',
    'mira.lindqvist(at)example.com',
    'mira.lindqvist {at} example {dot} com',
    'mira.lindqvist @ example.com',
    'mira dot lindqvist at example dot co dot uk',
    'mira.lindqvist＠example．com',
    'mira.lind\u200bqvist@exam\u200bple.com',
  ]),
  plant('URL', 'I wrote about it on # last week, have a look.', 'https://garden-notes.example.org/tulips', [
    'hxxps://garden-notes[.]example[.]org/tulips',
    'garden-notes [dot] example [dot] org',
    'garden-notes dot example dot org',
  ]),
  plant('URL_CREDENTIALS', 'It runs at https://#@intern.example.org/ for now.', 'mira:tulpen77', [
    'mira:tul\u200bpen77',
  ]),
  plant('PHONE_NUMBER', 'Just call me on # after six, please.', '+44 20 7946 0958', [
    '+44 (0)20 7946 0958',
    '+ 4 4 2 0 7 9 4 6 0 9 5 8'.replace('+ ', '+'),
    '＋４４ ２０ ７９４６ ０９５８',
    '(415) 555-0132',
    '415*555*0132',
    '415 . 555 . 0132',
    '030 901820',
    '01 42 68 53 00',
    '0532 123 45 67',
  ]),
  plant('CREDIT_CARD', 'Please charge # for the tickets.', '4539148203000004', [
    '4539 1482 0300 0004',
    '4 5 3 9 1 4 8 2 0 3 0 0 0 0 0 4',
    '4-5-3-9-1-4-8-2-0-3-0-0-0-0-0-4',
    '4539.1482.0300.0004',
    '4539 - 1482 - 0300 - 0004',
    '4539_1482_0300_0004',
    '４５３９１４８２０３０００００４',
    '٤٥٣٩١٤٨٢٠٣٠٠٠٠٠٤',
    '4539\u200b1482\u200b0300\u200b0004',
    '3714-496382-00006',
  ]),
  plant('IBAN_CODE', 'Send the rent to # by Monday.', 'DE25482937160048293716', [
    'de25 4829 3716 0048 2937 16',
    'DE25-4829-3716-0048-2937-16',
    'GB54.WEST.4829.3748.2937.16',
    'D E 2 5 4 8 2 9 3 7 1 6 0 0 4 8 2 9 3 7 1 6',
  ]),
  plant('CRYPTO', 'You can pay into # as well.', '1LZNmiqJdZbdVbA2HoSQ72nRGyCAnfXWay', [
    'bc1q66yalndzfevez9ydzeldxn9v7rvrutqystqft4',
    '0xD689dFcDA24e5991148d167Ed34Cacf0D83e2c04',
    '1LZNmiqJdZbdVbA2HoSQ\u200b72nRGyCAnfXWay',
    '1 L Z N m i q J d Z b d V b A 2 H o S Q 7 2 n R G y C A n f X W a y',
  ]),
  plant('IP_ADDRESS', 'The request came from # at noon.', '203.0.113.77', [
    '203 dot 0 dot 113 dot 77',
    '203[.]0[.]113[.]77',
    '2001:db8::8a2e:7:7334',
    '２０３.０.１１３.７７',
  ]),
  plant('MAC_ADDRESS', 'My laptop has # as its hardware address.', '5C:1B:F4:90:AE:2D', [
    '5c-1b-f4-90-ae-2d',
    '5c_1b_f4_90_ae_2d',
    '5C : 1B : F4 : 90 : AE : 2D',
    '5c1b.f490.ae2d',
  ]),
  plant('DATE_TIME', 'She was born on # in Uppsala.', '12/03/1987', [
    '12 / 03 / 1987',
    '1987-03-12',
    '12.3.87',
    '12th of March 1987',
    'March 12, 1987',
    '１２/０３/１９８７',
    '12\u200b/03/1987',
  ]),
  plant('PERSON', 'Hello, my name is # and I paint.', 'Mira Lindqvist', [
    'Mi\u200bra Lindqvist',
    'Mira de Lindqvist',
  ]),
  plant('LOCATION', 'These days I live in # with two cats.', 'Uppsala', [
    'Upp\u200bsala',
    'Frankfurt am Main',
  ]),
  plant('API_KEY', 'The bot uses # to log in.', `sk-proj-${'a8Kd93hZq0'.repeat(4)}`, [
    `ghp_${'a8Kd93hZq0'.repeat(4)}`,
    `sk-proj-\u200b${'a8Kd93hZq0'.repeat(4)}`,
    `parley_${'a8Kd93hZq0'.repeat(4)}`,
    'AKIAQ7XW4MZPL2RT8NVB',
  ]),
  plant(
    'JWT',
    'It answered # and nothing else.',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtaXJhIn0.c2lnbmF0dXJlMTIz',
    ['eyJhbGciOiJIUzI1NiJ9.\u200beyJzdWIiOiJtaXJhIn0.c2lnbmF0dXJlMTIz'],
  ),
  plant('PRIVATE_KEY', 'The file says # and I lost the rest.', pem('MIIBVQIBADANBgkq'), [
    pem('MIIB\u200bVQIBADANBgkq'),
  ]),
  plant('US_SSN', 'My social security number is # by the way.', '536-22-8714', [
    '536 22 8714',
    '536/22/8714',
    '536 - 22 - 8714',
    '5 3 6 2 2 8 7 1 4',
    '536228714',
    '５３６-２２-８７１４',
  ]),
  plant('US_ITIN', 'My ITIN is # since last year.', '912-78-4821', [
    '912_78_4821',
    '9 1 2 7 8 4 8 2 1',
    '912784821',
  ]),
  plant('US_PASSPORT', 'My passport, number #, ran out.', '548213907', ['5 4 8 2 1 3 9 0 7', 'A54821390']),
  plant('US_DRIVER_LICENSE', "On my driver's license it says # in red.", 'H48213907', [
    'H 4 8 2 1 3 9 0 7',
    'Ｈ48213907',
  ]),
  plant('US_BANK_NUMBER', 'Put it on my savings account # today.', '48291736001', [
    '4 8 2 9 1 7 3 6 0 0 1',
    '４8291736001',
  ]),
  plant('ABA_ROUTING_NUMBER', 'The routing number is # at that branch.', '061000706', [
    '0610-0070-6',
    '0 6 1 0 0 0 7 0 6',
  ]),
  plant('UK_NHS', 'The patient has # on the NHS.', '482 937 1609', [
    '482-937-1609',
    '482_937_1609',
    '4 8 2 9 3 7 1 6 0 9',
  ]),
  plant('UK_NINO', 'For tax they want #, the national insurance number.', 'AB123482C', [
    'ab 12 34 82 c',
    'A B 1 2 3 4 8 2 C',
    'AB/12/34/82/C',
  ]),
  plant('UK_DRIVING_LICENCE', 'The driving licence reads # below the photo.', 'LINDQ803127MA9AB', [
    'LINDQ 803127 MA9AB',
    'lindq803127ma9ab',
  ]),
  plant('UK_PASSPORT', 'My UK passport, number #, is new.', 'KD4829371', ['kd4829371', 'K D 4 8 2 9 3 7 1']),
  plant('UK_POSTCODE', 'The address ends with # and nothing more.', 'SW1A 2AA', [
    'sw1a2aa',
    'S W 1 A 2 A A 1'.slice(0, 13),
  ]),
  plant('UK_VEHICLE_REGISTRATION', 'My car, registration #, was towed.', 'KD53 MNL', ['kd53mnl', 'KD53-MNL']),
  plant('CA_SIN', 'The social insurance number is # in Canada.', '527 418 305', [
    '527-418-305',
    '527/418/305',
    '5 2 7 4 1 8 3 0 5',
  ]),
  plant('DE_TAX_ID', 'Meine Steuer-ID lautet # wie immer.', '81274639519', [
    '81 274 639 519',
    '8 1 2 7 4 6 3 9 5 1 9',
    '81/274/639/519',
  ]),
  plant('DE_TAX_NUMBER', 'Beim Finanzamt gilt die Steuernummer # weiter.', '181/815/08155', [
    '１８１/815/08155',
  ]),
  plant('DE_SOCIAL_SECURITY', 'Die Rentenversicherungsnummer # steht oben.', '48140785M823', [
    '48 140785 M 823',
    '4 8 1 4 0 7 8 5 M 8 2 3',
  ]),
  plant('DE_HEALTH_INSURANCE', 'Auf der Gesundheitskarte steht # unten.', 'K482937167', [
    'k482937167',
    'K 4 8 2 9 3 7 1 6 7',
  ]),
  plant('DE_ID_CARD', 'Mein Personalausweis hat # als Nummer.', 'L48ZX29T4', ['L48ZX29T47', 'l48zx29t4']),
  plant('DE_PASSPORT', 'Mein Reisepass hat # als Nummer.', 'C48ZX29T4', ['C48ZX29T44', 'C 4 8 Z X 2 9 T 4']),
  plant('DE_FUEHRERSCHEIN', 'Im Führerschein steht # im Feld 5.', 'MU48293716B', [
    'mu48293716b',
    'M U 4 8 2 9 3 7 1 6 B',
  ]),
  plant('DE_VAT_ID', 'Auf der Rechnung steht # ganz unten.', 'DE293847107', [
    'de 293 847 107',
    'DE-293847107',
  ]),
  plant('DE_KFZ', 'Das Auto mit dem Kennzeichen # stand quer.', 'KA EF 482', ['KA-EF 482', 'KA-EF-482']),
  plant('DE_LANR', 'Der Arzt hat die LANR # im Stempel.', '482937803', ['4 8 2 9 3 7 8 0 3']),
  plant('DE_HANDELSREGISTER', 'Die Firma steht unter # im Handelsregister.', 'HRB 48293', ['hrb48293']),
  plant('DE_PLZ', 'Die Postleitzahl # gehört dazu.', '76131', ['７６１３１']),
  plant('FR_NIR', 'Sur la carte vitale on lit # en haut.', '285077511874216', [
    '2 85 07 75 118 742 16',
    '2-85-07-75-118-742-16',
    '2 8 5 0 7 7 5 1 1 8 7 4 2 1 6',
  ]),
  plant('FR_SIREN', 'Le SIREN # est le bon.', '482 931 706', ['482931706', '4 8 2 9 3 1 7 0 6']),
  plant('FR_SIRET', 'Le SIRET # est le bon.', '48293170600105', [
    '482 931 706 00105',
    '4 8 2 9 3 1 7 0 6 0 0 1 0 5',
  ]),
  plant('ES_NIF', 'Mi DNI es # desde siempre.', '48291736Q', [
    '48.291.736-Q',
    '48291736-q',
    '4 8 2 9 1 7 3 6 Q',
  ]),
  plant('ES_NIE', 'Mi NIE es # desde enero.', 'Y4829173S', ['y-4829173-s', 'Y 4 8 2 9 1 7 3 S']),
  plant('ES_PASSPORT', 'Mi pasaporte es # pero caduca pronto.', 'XDA482937', [
    'xda482937',
    'X D A 4 8 2 9 3 7',
  ]),
  plant('IT_FISCAL_CODE', 'Il codice fiscale # va scritto qui.', 'LNDMRC85T14F205N', [
    'lnd mrc 85t14 f205n',
    'L N D M R C 8 5 T 1 4 F 2 0 5 N',
  ]),
  plant('IT_DRIVER_LICENSE', 'La patente # scade domani.', 'AB4829371C', [
    'ab4829371c',
    'A B 4 8 2 9 3 7 1 C',
  ]),
  plant('IT_VAT_CODE', 'La partita IVA # va scritta qui.', '07482930109', ['0 7 4 8 2 9 3 0 1 0 9']),
  plant('IT_PASSPORT', 'Il passaporto # scade domani.', 'YB4829371', ['yb4829371', 'Y B 4 8 2 9 3 7 1']),
  plant('IT_IDENTITY_CARD', "Sulla carta d'identità c'è # in alto.", 'CA48293AK', [
    'ca48293ak',
    'AX 4829371',
    'C A 4 8 2 9 3 A K',
  ]),
  plant('PL_PESEL', 'Numer PESEL # jest poprawny.', '88071448309', [
    '8 8 0 7 1 4 4 8 3 0 9',
    '８８０７１４４８３０９',
  ]),
  plant('IN_AADHAAR', 'My Aadhaar is # since 2014.', '582736194006', [
    '5827 3619 4006',
    '5827-3619-4006',
    '5827.3619.4006',
    '5 8 2 7 3 6 1 9 4 0 0 6',
  ]),
  plant('IN_PAN', 'My PAN is # on all forms.', 'BKLPM4821Q', ['bklpm4821q', 'B K L P M 4 8 2 1 Q']),
  plant('IN_VOTER', 'The voter card says # in black.', 'XKD4829371', ['xkd4829371', 'X K D 4 8 2 9 3 7 1']),
  plant('IN_PASSPORT', 'My Indian passport is # and valid.', 'K4829371', ['k48 29371', 'K 4 8 2 9 3 7 1']),
  plant('IN_VEHICLE_REGISTRATION', 'The plate on that vehicle was # I think.', 'KA01MJ4829', [
    'KA 01 MJ 4829',
    'ka-01-mj-4829',
    '22 BH 4829 AA',
  ]),
  plant('IN_GSTIN', 'The GSTIN of the shop is # as printed.', '27BKLPM4821Q1ZG', [
    '27bklpm4821q1zg',
    '2 7 B K L P M 4 8 2 1 Q 1 Z G',
  ]),
  plant('AU_ABN', 'Our ABN is # on each invoice.', '61 482 930 011', [
    '61482930011',
    '61-482-930-011',
    '6 1 4 8 2 9 3 0 0 1 1',
  ]),
  plant('AU_ACN', 'The ACN is # for that company.', '048 293 705', [
    '048293705',
    '048.293.705',
    '0 4 8 2 9 3 7 0 5',
  ]),
  plant('AU_TFN', 'My tax file number is # in full.', '482 937 106', [
    '482937106',
    '482_937_106',
    '4 8 2 9 3 7 1 0 6',
  ]),
  plant('AU_MEDICARE', 'My Medicare number is # on the card.', '4829 37168 0', [
    '4829371680',
    '4829-37168-0',
    '4 8 2 9 3 7 1 6 8 0',
  ]),
  plant('SG_NRIC_FIN', 'My NRIC is # as you know.', 'S4829371D', ['s4829371d', 'S 4 8 2 9 3 7 1 D']),
  plant('SG_UEN', 'The UEN of our shop is # since May.', '53827164K', ['53827164k', '5 3 8 2 7 1 6 4 K']),
  plant('TR_NATIONAL_ID', 'TC kimlik numaram # olarak geçiyor.', '48293716550', ['4 8 2 9 3 7 1 6 5 5 0']),
  plant('TR_TAX_ID', 'Vergi numarası # olarak geçiyor.', '4829371601', ['4 8 2 9 3 7 1 6 0 1']),
];

function plant(type: string, sentence: string, plain: string, disguised: string[]): Planted {
  return { type, sentence, plain, disguised };
}

function pem(body: string): string {
  return `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`;
}
