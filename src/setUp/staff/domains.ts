/** Whether Google will tell Stepwise who the people of a staff list are: it names those of the owner's domain alone. */
import type { StaffMember } from '../../records';
import { addressKey, sameAddress } from '../../school/people';

const domainOf = (email: string): string => addressKey(email).replace(/^.*@/, '');

/** Private accounts belong to no school, and Google names nobody there but the owner [ref user]. */
const PRIVATE = ['gmail.com'];

/** A sentence for the lead where no address but their own shares their domain; '' where one does. */
export function domainWarning(people: readonly Pick<StaffMember, 'email'>[], owner: string): string {
  const domain = domainOf(owner);
  const others = people.filter(({ email }) => !sameAddress(email, owner));
  const isShared = !PRIVATE.includes(domain) && others.some(({ email }) => domainOf(email) === domain);
  if (domain === '' || others.length === 0 || isShared) return '';
  return `Google tells Stepwise who somebody is only where their address ends as yours does, in @${domain}${
    PRIVATE.includes(domain) ? ', and in private accounts not even then' : ''
  }. Of these people it will name nobody: they can answer the forms, but not use this sidebar. If the school has accounts of its own, please set Stepwise up with one of them.`;
}
