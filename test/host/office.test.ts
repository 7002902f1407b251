import { officeStandIn } from '../../src/host/office';

test.each([
  ['ExcelApi', '1.9', true],
  ['ExcelApi', '1.18', true],
  ['ExcelApi', '1.19', false],
  ['ExcelApi', '2.1', false],
  ['SharedRuntime', '1.1', true],
  ['IdentityAPI', '1.3', false],
])('the requirement set %s %s is supported: %s', (name, version, supported) => {
  expect(officeStandIn().context.requirements.isSetSupported(name, version)).toBe(supported);
});

test('the display language is Slovenian unless told, and ready is said at once', async () => {
  expect(officeStandIn().context.displayLanguage).toBe('sl-SI');
  const office = officeStandIn({ displayLanguage: 'en-US' });
  expect(office.context.displayLanguage).toBe('en-US');
  const ready = office.onReady as () => Promise<{ host: string }>;
  expect(await ready()).toMatchObject({ host: 'Excel' });
});

test('actions of the ribbon are kept by id', () => {
  const office = officeStandIn();
  const actions = office.actions as { associate(id: string, action: () => void): void };
  const action = jest.fn();
  actions.associate('preveri', action);
  office.associated.get('preveri')?.({ completed: () => undefined });
  expect(action).toHaveBeenCalledTimes(1);
});
