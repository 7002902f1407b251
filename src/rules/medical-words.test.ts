import { medicalWords } from './medical-words';

test.each([
  'bolniška',
  'bolniška odsotnost, zdravniško potrdilo',
  'daljša bolezen',
  'rizična nosečnost',
  'materinski dopust',
  'starševski dopust',
  'invalid III. kategorije',
  'nega otroka',
  'spremstvo na zdravniški pregled',
  'zaposlitev v podjetju Operacija d.o.o.',
  'vključitev v drugo operacijo ESS',
  'odvisno od prevoza',
  'pogodba za določen čas, 12.5 ur',
  'vozi avtobus št. 7, postaja Rakovlje',
  'družina Rakovec',
  'kos A12, soba B2',
  'prstan najden, rokavice pozabljene',
  'dogovor po telefonu, poškodbe pri delu ni bilo',
  'glavni organizator',
  'išče delo v Ljubljani',
  '',
])('»%s« tells no illness', (text) => {
  expect(medicalWords(text)).toBeNull();
});

test.each([
  'depresija',
  'DEPRESIJE',
  'ima diagnozo shizofrenija',
  'zlom noge',
  'zlomljena desna roka',
  'operacija kolena',
  'operacija na srcu',
  'po operaciji',
  'rak dojke',
  'zboleli za rakom',
  'F32.1',
  'dg. M54',
  'MKB-10: J45',
  'sladkorna bolezen',
  'epileptični napad',
  'bolečine v hrbtu',
  'zdravljenje odvisnosti',
  'multipla skleroza',
  'pljučnica',
  'možganska kap',
  'covid-19',
  'alkoholizem',
])('»%s« tells an illness', (text) => {
  expect(medicalWords(text)).not.toBeNull();
});
