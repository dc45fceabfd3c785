/** Which calls an execution is authorized to make: by its authorization mode, and by the manifest's scopes. */
import type { AuthModeName } from '../model';
import { GoogleError } from '../platform/errors';

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** Any one of a service's scopes will do. [ref, each method's "Authorization"] */
const SCOPES: Record<string, string[]> = {
  SpreadsheetApp: [scope('spreadsheets.currentonly'), scope('spreadsheets')],
  FormApp: [scope('forms.currentonly'), scope('forms')],
  MailApp: [scope('script.send_mail')],
  ScriptApp: [scope('script.scriptapp')],
  Ui: [scope('script.container.ui')],
};
/** Members for which the narrow scope is not enough. [ref] */
const WIDER: Record<string, string[]> = {
  'SpreadsheetApp.create': [scope('spreadsheets')],
  'SpreadsheetApp.openById': [scope('spreadsheets')],
  'SpreadsheetApp.openByUrl': [scope('spreadsheets')],
  'FormApp.create': [scope('forms')],
  'FormApp.openById': [scope('forms')],
  'FormApp.openByUrl': [scope('forms')],
  'Session.getActiveUser': [scope('userinfo.email')],
  'Session.getEffectiveUser': [scope('userinfo.email')],
};
/** Members of the services above that ask for no scope. [ref] */
const UNSCOPED =
  /^(SpreadsheetApp\.(getUi|newDataValidation|newConditionalFormatRule)|DataValidation.*|ConditionalFormat.*|BooleanCondition\..*|Menu\..*|Ui\.(create.*|alert|prompt)|ScriptApp\.get(AuthorizationInfo|ScriptId|Service)|.*TriggerBuilder\.(?!create$).*|Trigger\..*|AuthorizationInfo\..*|Service\..*)$/;
/** All that an installed add-on may do in a file where it is not enabled yet. [addon] */
const IN_NONE =
  /^(SpreadsheetApp\.getUi|Ui\.create.*|Menu\..*|Session\.getActiveUserLocale|Logger\..*|Utilities\..*|HtmlService\..*|ScriptApp\.getAuthorizationInfo|AuthorizationInfo\..*|Enum\..*)$/;
/** Calls that simple triggers may not make: those that ask who the person is, or leave the document. [docs triggers] */
const NOT_IN_LIMITED =
  /^(SpreadsheetApp\.(create|open.*)|FormApp\..*|Form\..*|MailApp\..*|Ui\.show.*|ScriptApp\.(newTrigger|deleteTrigger|getProjectTriggers)|.*TriggerBuilder\.create)$/;

/** What an execution is authorized to do. */
export interface Authorization {
  authMode: AuthModeName;
  /** The manifest's `oauthScopes`; absent where it lists none, and then Google works them out. */
  scopes?: string[];
  /** The person has withdrawn the authorization that they gave. */
  revoked?: boolean;
}

/**
 * @throws GoogleError `Authorization is required to perform that action.` where it was withdrawn [log], and
 * `Specified permissions are not sufficient to call X. Required permissions: URL` [log]
 */
export function checkAuthorization(
  authorization: Authorization,
  service: string,
  className: string,
  member: string,
): void {
  const call = `${className}.${member}`;
  const wanted = UNSCOPED.test(call) ? [] : (WIDER[call] ?? SCOPES[service] ?? []);
  if (authorization.revoked && authorization.authMode === 'FULL' && wanted.length > 0)
    throw new GoogleError('Authorization is required to perform that action.');
  const barred =
    (authorization.authMode === 'NONE' && !IN_NONE.test(call)) ||
    (authorization.authMode === 'LIMITED' && NOT_IN_LIMITED.test(call)) ||
    lacksScope(authorization, wanted);
  if (!barred) return;
  const permissions = wanted.length ? `(${wanted.join(' || ')})` : '(authorization)';
  throw new GoogleError(
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${permissions}`,
  );
}

const lacksScope = (authorization: Authorization, wanted: string[]): boolean =>
  authorization.scopes !== undefined &&
  wanted.length > 0 &&
  !wanted.some((each) => authorization.scopes?.includes(each));
