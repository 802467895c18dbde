import {
  cp,
  mkdir,
  mkdtemp,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { engineVersion } from '@interlock/contract-core';
import { cleanEnvironment, repositoryRoot, runProgram } from './builtCommand';
import type { BuiltCommand, Ended } from './builtCommand';
import { startRecordingServer } from './recordingServer';
import type { RecordingServer } from './recordingServer';
import type { Scenario, Section } from './scenarioFile';

/** One command line of a scenario and what it printed. */
export interface PlayedRun {
  readonly commandLine: readonly string[];
  readonly stdout: string;
}

export interface Played {
  /** The scenario with what really happened in place of what was expected. */
  readonly actual: Scenario;
  readonly runs: readonly PlayedRun[];
}

/** Plays a scenario in a folder of its own, section by section. */
export async function playScenario(
  scenario: Scenario,
  command: BuiltCommand,
): Promise<Played> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'scenario-')));
  const stage = new Stage(folder, command);
  try {
    const sections: Section[] = [];
    for (const section of scenario.sections) {
      sections.push({ ...section, body: await stage.play(section) });
    }
    return { actual: { ...scenario, sections }, runs: stage.runs };
  } finally {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

class Stage {
  readonly runs: PlayedRun[] = [];
  #environment: Record<string, string> = {};
  #workingDirectory: string;
  #server: RecordingServer | null = null;
  #ended: Ended = { status: 0, stdout: '', stderr: '' };

  constructor(
    private readonly folder: string,
    private readonly command: BuiltCommand,
  ) {
    this.#workingDirectory = folder;
  }

  /** Does what a section says; returns its body, or what really happened. */
  async play(section: Section): Promise<string> {
    const outcome = this.#outcome(section.name);
    if (outcome !== null) return outcome;
    await this.#do(section);
    return section.body;
  }

  /** Null for sections that do something instead of expecting something. */
  #outcome(name: string): string | null {
    switch (name) {
      case 'status':
        return `${this.#ended.status}\n`;
      case 'stdout':
        return this.#ended.stdout;
      case 'stderr':
        return this.#ended.stderr;
      case 'request':
        return this.#server?.requests() ?? '';
      default:
        return null;
    }
  }

  async #do({ name, argument, body }: Section): Promise<void> {
    switch (name) {
      case 'file':
        return this.#write(argument, body);
      case 'use':
        return this.#copy(argument, body.trim());
      case 'fill':
        return this.#fill(argument);
      case 'link':
        return this.#link(argument);
      case 'delete':
        return rm(join(this.folder, argument));
      case 'folder':
        this.#workingDirectory = join(this.folder, argument);
        return;
      case 'git':
        return this.#git(argument);
      case 'environment':
        this.#environment = readVariables(body);
        return;
      case 'portal':
        this.#server ??= await startRecordingServer();
        return this.#server.answerWith(
          Number(argument),
          await this.#filled(body),
        );
      case 'run':
        return this.#run(argument);
      default:
        throw new Error(`A scenario has no section "${name}".`);
    }
  }

  /** What an answer has to say about where it is asked. */
  async #filled(body: string): Promise<string> {
    if (!body.includes('{head}')) return body;
    const head = await runProgram(
      'git',
      ['rev-parse', 'HEAD'],
      this.folder,
      cleanEnvironment(),
    );
    return body
      .replaceAll('{head}', head.stdout.trim())
      .replaceAll('{engine}', engineVersion());
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  async #write(path: string, text: string): Promise<void> {
    const target = join(this.folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }

  async #fill(argument: string): Promise<void> {
    const [path = '', size = ''] = argument.split(' ');
    await this.#write(path, '#'.repeat(Number(size)));
  }

  async #link(argument: string): Promise<void> {
    const [path = '', target = ''] = argument.split(' ');
    await symlink(target, join(this.folder, path));
  }

  async #copy(source: string, path: string): Promise<void> {
    const target = join(this.folder, path);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(repositoryRoot, source), target, { recursive: true });
  }

  async #git(commandLine: string): Promise<void> {
    const ended = await runProgram(
      'git',
      words(commandLine),
      this.folder,
      cleanEnvironment(),
    );
    if (ended.status !== 0) {
      throw new Error(`git ${commandLine}: ${ended.stderr}`);
    }
  }

  async #run(argument: string): Promise<void> {
    const address = this.#server?.address ?? '';
    const commandLine = words(argument).map(word =>
      word.replaceAll('{portal}', address),
    );
    const ended = await this.command.run(commandLine, {
      workingDirectory: this.#workingDirectory,
      environment: this.#environment,
    });
    const plain = (text: string) => {
      const relative = text
        .replaceAll(this.folder, '{folder}')
        .replaceAll(engineVersion(), '{engine}');
      return address ? relative.replaceAll(address, '{portal}') : relative;
    };
    this.#ended = {
      status: ended.status,
      stdout: plain(ended.stdout),
      stderr: plain(ended.stderr),
    };
    this.runs.push({ commandLine, stdout: ended.stdout });
  }
}

/** `NAME=VALUE` lines. */
function readVariables(body: string): Record<string, string> {
  return Object.fromEntries(
    body
      .trim()
      .split('\n')
      .map(line => [
        line.slice(0, line.indexOf('=')),
        line.slice(line.indexOf('=') + 1),
      ]),
  );
}

/** Words of a command line; double quotes keep spaces. */
function words(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/gu)].map(
    match => match[1] ?? match[2] ?? '',
  );
}
