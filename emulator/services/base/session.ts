/** Who the script acts for. */

import { toWall } from '../../platform/zones';
import type { Execution } from '../../run/execution';
import { Service } from '../service';

export class User extends Service {
  constructor(
    run: Execution,
    readonly email: string,
  ) {
    super(run);
  }
  getEmail(): string {
    return this.email;
  }
  getUsername(): string {
    return this.email.replace(/@.*/, '');
  }
  override toString(): string {
    return this.email;
  }
}

export class Session extends Service {
  /** `''` in simple triggers, for people of another domain than the owner's [ref], and in installed triggers. */
  getActiveUser(): User {
    const { kind, activeUser } = this.run.start;
    const { owner, account } = this.run.world.state;
    const colleague = account === 'workspace' && domain(activeUser) === domain(owner);
    const known = kind !== 'simple' && kind !== 'trigger' && (activeUser === owner || colleague);
    return new User(this.run, known ? activeUser : '');
  }
  getEffectiveUser(): User {
    return new User(this.run, this.run.start.kind === 'simple' ? '' : this.run.start.effectiveUser);
  }
  getScriptTimeZone(): string {
    return this.run.start.timeZone;
  }
  getActiveUserLocale(): string {
    return this.run.world.bound.locale.replace(/_.*/, '');
  }
  /** Changes every 30 days, as Google's does. [ref Session] */
  getTemporaryActiveUserKey(): string {
    const month = Math.floor(toWall('UTC', this.run.now()) / (30 * 86_400_000));
    return Buffer.from(`${month}:${this.run.start.activeUser}`).toString('base64url');
  }
}

const domain = (email: string): string => email.replace(/^.*@/, '');
