/** The set-up says so where Google would name nobody of the list to Stepwise. */
import { domainWarning } from '../../../src/setUp/staff/domains';

const people = (...emails: string[]) => emails.map((email) => ({ email }));

test.each([
  ['one of theirs is the owner’s domain', 'lead@n.example', ['a@n.example', 'b@gmail.com'], ''],
  ['written otherwise', 'Lead@N.example', ['A@n.EXAMPLE'], ''],
  ['none is', 'lead@n.example', ['a@gmail.com'], 'in @n.example. Of these people it will name nobody'],
  [
    'the owner’s own row is no colleague’s',
    'lead@n.example',
    ['lead@n.example', 'a@m.example'],
    'in @n.example.',
  ],
  ['a domain within another is another', 'lead@n.example', ['a@staff.n.example'], 'in @n.example.'],
  [
    'a private account',
    'lead@googlemail.com',
    ['a@gmail.com'],
    'in @gmail.com, and in private accounts not even then',
  ],
  ['nobody but the owner yet', 'lead@n.example', ['lead@n.example'], ''],
  ['an owner whom Google does not name', '', ['a@n.example'], ''],
])('%s', (_, owner, emails, said) => {
  const warning = domainWarning(people(...emails), owner);
  if (said === '') expect(warning).toBe('');
  else expect(warning).toContain(said);
});
