import { CallTable } from './calls.ts';
import { DeliveryTable } from './deliveries.ts';
import { Database, type StoreAddress } from './engine/database.ts';
import { FollowTable } from './follows.ts';
import { LiveCountTable } from './live-counts.ts';
import { OwnElectionTable } from './own-elections.ts';
import { ReportTable } from './reports.ts';
import { SettingsTable } from './settings.ts';

/** Everything the bot keeps. Making one opens nothing; the first question to it does. */
export class Store {
  readonly database: Database;
  readonly settings: SettingsTable;
  readonly follows: FollowTable;
  readonly deliveries: DeliveryTable;
  readonly counts: LiveCountTable;
  readonly calls: CallTable;
  readonly ownElections: OwnElectionTable;
  readonly reports: ReportTable;

  constructor(address: StoreAddress) {
    this.database = new Database(address);
    this.settings = new SettingsTable(this.database);
    this.follows = new FollowTable(this.database);
    this.deliveries = new DeliveryTable(this.database);
    this.counts = new LiveCountTable(this.database);
    this.calls = new CallTable(this.database);
    this.ownElections = new OwnElectionTable(this.database);
    this.reports = new ReportTable(this.database);
  }

  /** Nothing was ever kept here, so there is nothing to ask for. */
  get isEmpty(): boolean {
    return !this.database.mayHoldSomething;
  }

  /** Forgets everything of one server: settings, follows, calls, its elections, its reports. */
  async eraseGuild(guild: string): Promise<void> {
    await this.database.batch([
      {
        sql: 'delete from deliveries where follow in (select id from follows where guild = ?)',
        values: [guild],
      },
      { sql: 'delete from settings where owner = ?', values: [`guild:${guild}`] },
      ...['follows', 'calls', 'guild_elections', 'reports'].map((table) => ({
        sql: `delete from ${table} where guild = ?`,
        values: [guild],
      })),
    ]);
  }

  async close(): Promise<void> {
    await this.database.close();
  }
}
