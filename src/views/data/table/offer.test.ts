import { expect, test } from 'vitest';
import { offerOf } from './offer.ts';

test('every table that is offered is another one, also under the same name and of the same length', () => {
  const [first, second] = [offerOf('a.csv', 'x,y\n1,2'), offerOf('a.csv', 'u,v\n3,4')];
  expect([first, second]).toMatchObject([{ name: 'a.csv' }, { name: 'a.csv' }]);
  expect(first.number).not.toBe(second.number);
});
