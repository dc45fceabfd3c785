/** Who may open and edit a spreadsheet, and who has withdrawn the authorization that they gave the script. */
import type { SpreadsheetState } from '../model';
import { EmulatorError, GoogleError } from '../platform/errors';
import type { World } from '../world/world';
import type { CostKind } from './costs';

const among = (emails: string[], email: string): boolean =>
  emails.some((each) => each.toLowerCase() === email.toLowerCase());

/** A spreadsheet that isn't restricted is open to everyone who has its link. */
export const mayEdit = (book: SpreadsheetState, email: string): boolean =>
  !book.restricted || among([book.owner, ...book.editors], email);

const mayView = (book: SpreadsheetState, email: string): boolean =>
  mayEdit(book, email) || among(book.viewers, email);

/**
 * @throws GoogleError where the script acts for someone who may not open the file [log], or not edit it [mem: wording]
 */
export function checkAccess(book: SpreadsheetState, email: string, cost: CostKind): void {
  if (!mayView(book, email))
    throw new GoogleError('You do not have permission to access the requested document.');
  if (cost !== 'write' || mayEdit(book, email)) return;
  throw new GoogleError(
    'You are trying to edit a protected cell or object. ' +
      'Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** @throws EmulatorError for someone who may not open the bound spreadsheet at all */
export function assertMayView(world: World, email: string): void {
  const { bound } = world;
  if (isClosed(world, email)) throw new EmulatorError(`The account ${email} was closed.`);
  if (mayView(bound, email)) return;
  throw new EmulatorError(`${email} may not open the spreadsheet: its owner has not shared it with them.`);
}

/** Menus, dialogs, the sidebar and typing are for editors alone. [docs menus] @throws EmulatorError */
export function assertMayEdit(world: World, email: string): void {
  assertMayView(world, email);
  if (mayEdit(world.bound, email)) return;
  throw new EmulatorError(
    `${email} may only look at the spreadsheet: it shows them no menu and no sidebar of a script.`,
  );
}

/** Whether the person has withdrawn the authorization that they gave the script. */
export const hasRevoked = ({ state }: World, email: string): boolean => among(state.revoked ?? [], email);

export function revoke({ state }: World, email: string): void {
  state.revoked = [...(state.revoked ?? []), email];
}

/** Whether the account was closed, as when somebody leaves the school. */
export const isClosed = ({ state }: World, email: string): boolean => among(state.closed ?? [], email);

/** The person does nothing more here, and their triggers fire no more [mem]. What they made stays as it was. */
export function closeAccount({ state }: World, email: string): void {
  state.closed = [...(state.closed ?? []), email];
}

/** Someone chooses from a menu: they are asked for their authorization first, and give it. */
export function consent({ state }: World, email: string): void {
  state.revoked = state.revoked?.filter((each) => !among([email], each));
}
