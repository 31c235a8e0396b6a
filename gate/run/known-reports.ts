import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from '../../lib/node/files';
import { workerProgram } from '../../lib/node/worker';
import type { FileReport } from '../check-file';
import { bareDraft } from '../draft/draft';
import type { Problem } from '../problem';
import { CheckPool, checkProgram } from './check-pool';
import type { Setting } from './check-worker';
import { reportsOn } from './file-reports';

/** So many files are left to the worker that stays; for more, others are started. */
const few = 50;

interface KnownReport {
  /** Of the bytes that were checked. */
  hash: string;
  report: FileReport;
}

/**
 * Reports on a folder that is looked at again and again: only what has changed since is read. They can be kept from one command to
 * the next; what is kept is a report on these bytes by this program, or it is not used.
 */
export class KnownReports {
  #known: Record<string, KnownReport> = {};
  /** What a report depends on beside the bytes: the program that made it and what it was told of the site. */
  #key = '';
  #setting: Setting = { hosts: [], measured: { probes: [], software: [] }, today: '' };
  #pool: CheckPool | undefined;
  #drafts = new Map<string, { hash: string; text: string }>();
  #kept: { key: string; reports: Record<string, KnownReport> } | undefined;

  /** Takes what `save` has kept; nothing, where that cannot be read. */
  load(path: string): void {
    try {
      this.#kept = JSON.parse(readFileSync(path, 'utf8'));
    } catch {
      this.#kept = undefined;
    }
  }

  /** Keeps the reports on sound files. */
  save(path: string): void {
    writeWhole(path, JSON.stringify({ key: this.#key, reports: soundOnes(this.#known) }));
  }

  /** The report on each of these files. */
  reportsOn = async (
    files: ReadonlyMap<string, Uint8Array>,
    setting: Setting,
  ): Promise<ReadonlyMap<string, FileReport>> => {
    await this.#adopt(setting);
    const hashes = new Map([...files].map(([path, bytes]) => [path, hashOf(bytes)] as const));
    const changed = new Map([...files].filter(([path]) => this.#known[path]?.hash !== hashes.get(path)));
    const fresh = changed.size > few ? await reportsOn(changed, setting) : await this.#reportsOnFew(changed);
    this.#known = Object.fromEntries(
      [...hashes].flatMap(([path, hash]) => {
        const report = fresh.get(path) ?? this.#known[path]?.report;
        return report ? [[path, { hash, report }]] : [];
      }),
    );
    return new Map(Object.entries(this.#known).map(([path, { report }]) => [path, report]));
  };

  /** What of a file with problems can be shown to whoever writes it. */
  async draft(path: string, bytes: Uint8Array, problems: readonly Problem[]): Promise<string> {
    const hash = hashOf(JSON.stringify([path, hashOf(bytes), problems]));
    const draft = this.#drafts.get(path);
    if (draft?.hash === hash) return draft.text;
    this.#pool ??= new CheckPool(this.#setting);
    const text = (await this.#pool.draft(path, bytes, problems)) ?? bareDraft(path, problems);
    this.#drafts.set(path, { hash, text });
    return text;
  }

  async close(): Promise<void> {
    await this.#pool?.close();
    this.#pool = undefined;
  }

  /** Forgets what was found by another program, for another site or, where it was a problem, on another day. */
  async #adopt(setting: Setting): Promise<void> {
    const { today, ...lasting } = setting;
    checkProgramHash ??= workerProgram(checkProgram).then((path) => hashOf(readFileSync(path)));
    const key = hashOf(JSON.stringify([lasting, await checkProgramHash]));
    const kept = this.#kept;
    this.#kept = undefined;
    if (this.#key === key && this.#setting.today === today) return;
    await this.close();
    const known = kept?.key === key ? kept.reports : this.#known;
    this.#known = kept?.key === key || this.#key === key ? soundOnes(known) : {};
    this.#key = key;
    this.#setting = setting;
  }

  async #reportsOnFew(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, FileReport>> {
    const reports = new Map<string, FileReport>();
    for (const [path, bytes] of files) {
      this.#pool ??= new CheckPool(this.#setting);
      reports.set(path, await this.#pool.check(path, bytes));
    }
    return reports;
  }
}

/** Hashed once, for it is megabytes. */
let checkProgramHash: Promise<string> | undefined;

/** A file that is sound on one day is so on any later day (rules/reviewed.ts). */
const soundOnes = (known: Record<string, KnownReport>) =>
  Object.fromEntries(Object.entries(known).filter(([, { report }]) => report.problems.length === 0));

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64url');
