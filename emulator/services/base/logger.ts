/** The log that the editor shows. */
import { format as nodeFormat } from 'node:util';
import { Service } from '../service';

export class Logger extends Service {
  log(message: unknown, ...args: unknown[]): this {
    this.run.log.logs.push(
      typeof message === 'string' ? nodeFormat(message, ...args) : nodeFormat('%j', message),
    );
    return this;
  }
  getLog(): string {
    return this.run.log.logs.join('\n');
  }
  clear(): void {
    this.run.log.logs = [];
  }
}
