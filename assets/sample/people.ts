/** The sixteen people of the sample programme. All invented; identifiers are made so that their checksums hold. */

export interface SamplePerson {
  readonly id: string;
  readonly surname: string;
  readonly givenName: string;
  readonly sex: 'M' | 'Ž';
  /** yyyy-mm-dd */
  readonly birthDate: string;
  readonly address: string;
  readonly town: string;
  readonly ground: string;
  readonly labourStatus: string;
  readonly education: string;
  /** One way, in km. */
  readonly distance: number;
  readonly ticket?: number;
  readonly freeTransport?: boolean;
  readonly entry?: string;
  readonly exit?: string;
  readonly exitReason?: string;
  readonly result?: string;
  readonly resultDate?: string;
}

const VELENJE = '3320 Velenje';

export const PEOPLE: readonly SamplePerson[] = [
  { id: 'U001', surname: 'Ajdovnik', givenName: 'Breda', sex: 'Ž', birthDate: '1979-03-14', address: 'Lipova ulica 3', town: VELENJE, ground: 'DSP', labourStatus: 'dolgotrajno brezposeln', education: 'osnovna šola', distance: 0.8 },
  { id: 'U002', surname: 'Božičnik', givenName: 'Žan', sex: 'M', birthDate: '1996-11-02', address: 'Gubčeva cesta 12', town: '3325 Šoštanj', ground: 'brezposelna oseba', labourStatus: 'brezposeln', education: 'srednja šola', distance: 7.4, ticket: 3.2 },
  { id: 'U003', surname: 'Cvetrežnik', givenName: 'Marjeta', sex: 'Ž', birthDate: '1968-06-21', address: 'Florjan 45', town: '3325 Šoštanj', ground: 'DSP', labourStatus: 'dolgotrajno brezposeln', education: 'nedokončana osnovna šola', distance: 9.5 },
  { id: 'U004', surname: 'Črnivšek', givenName: 'Damjan', sex: 'M', birthDate: '1984-01-30', address: 'Kidričeva cesta 7', town: VELENJE, ground: 'začasno nezaposljiva oseba', labourStatus: 'neaktiven', education: 'srednja šola', distance: 1.6, freeTransport: true },
  { id: 'U005', surname: 'Dobnikar', givenName: 'Špela', sex: 'Ž', birthDate: '1991-09-08', address: 'Paški Kozjak 21', town: VELENJE, ground: 'brezposelna oseba', labourStatus: 'brezposeln', education: 'srednja šola', distance: 11.2 },
  { id: 'U006', surname: 'Fidelj', givenName: 'Alojz', sex: 'M', birthDate: '1963-12-05', address: 'Ravne 88', town: '3325 Šoštanj', ground: 'DSP', labourStatus: 'dolgotrajno brezposeln', education: 'osnovna šola', distance: 8.1 },
  { id: 'U007', surname: 'Grebenjak', givenName: 'Nataša', sex: 'Ž', birthDate: '1975-04-17', address: 'Goriška cesta 40', town: VELENJE, ground: 'neaktivna oseba s kompleksno socialno problematiko', labourStatus: 'neaktiven', education: 'osnovna šola', distance: 2.2, freeTransport: true },
  { id: 'U008', surname: 'Hrastovec', givenName: 'Tilen', sex: 'M', birthDate: '1999-08-26', address: 'Šmartinska cesta 9', town: '3327 Šmartno ob Paki', ground: 'brezposelna oseba', labourStatus: 'brezposeln', education: 'srednja šola', distance: 12.8, ticket: 4.6, exit: '2020-11-27', exitReason: 'zaposlitev', result: 'zaposlitev', resultDate: '2020-12-01' },
  { id: 'U009', surname: 'Jelševar', givenName: 'Ana', sex: 'Ž', birthDate: '1988-02-11', address: 'Cesta talcev 16', town: VELENJE, ground: 'DSP', labourStatus: 'dolgotrajno brezposeln', education: 'višja šola', distance: 1.1, freeTransport: true },
  { id: 'U010', surname: 'Kremžarič', givenName: 'Miha', sex: 'M', birthDate: '1982-07-19', address: 'Podkraj 5', town: VELENJE, ground: 'DSP', labourStatus: 'brezposeln', education: 'osnovna šola', distance: 4.3 },
  { id: 'U011', surname: 'Lopatnik', givenName: 'Vesna', sex: 'Ž', birthDate: '1971-10-28', address: 'Skorno 30', town: '3325 Šoštanj', ground: 'brezposelna oseba', labourStatus: 'dolgotrajno brezposeln', education: 'srednja šola', distance: 10, entry: '2020-10-05' },
  { id: 'U012', surname: 'Mlinšek', givenName: 'Jure', sex: 'M', birthDate: '1994-05-03', address: 'Stanetova cesta 22', town: VELENJE, ground: 'začasno nezaposljiva oseba', labourStatus: 'neaktiven', education: 'osnovna šola', distance: 0.9 },
  { id: 'U013', surname: 'Oblakovič', givenName: 'Katarina', sex: 'Ž', birthDate: '1986-12-24', address: 'Lokovica 61', town: '3325 Šoštanj', ground: 'DSP', labourStatus: 'brezposeln', education: 'srednja šola', distance: 6.7 },
  { id: 'U014', surname: 'Pečarnik', givenName: 'Rok', sex: 'M', birthDate: '1978-08-01', address: 'Efenkova cesta 55', town: VELENJE, ground: 'brezposelna oseba', labourStatus: 'dolgotrajno brezposeln', education: 'srednja šola', distance: 1.9, freeTransport: true },
  { id: 'U015', surname: 'Rožnikar', givenName: 'Silva', sex: 'Ž', birthDate: '1966-03-09', address: 'Bevče 14', town: VELENJE, ground: 'neaktivna oseba s kompleksno socialno problematiko', labourStatus: 'neaktiven', education: 'osnovna šola', distance: 3.5 },
  { id: 'U016', surname: 'Žužkovič', givenName: 'Urban', sex: 'M', birthDate: '1990-01-15', address: 'Šalek 73', town: VELENJE, ground: 'DSP', labourStatus: 'brezposeln', education: 'srednja šola', distance: 2.8 },
]; // prettier-ignore
