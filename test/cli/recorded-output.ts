import type {CommandContext} from '../../src/cli/command';
import type {Output} from '../../src/cli/output';

/** An output that remembers what was said, and what was printed on standard output. */
export function recordedOutput(isJson = false) {
  const said: string[] = [];
  const printed: string[] = [];
  const output: Output = {
    isJson,
    say: (line) => said.push(line),
    print: (line) => printed.push(line),
    progress: () => undefined,
    findings: (findings) => said.push(...findings.map(({message}) => message)),
    done: ({exitCode}) => said.push(`exit ${exitCode}`),
  };
  const contextOf = (...args: readonly string[]): CommandContext => ({
    args,
    output,
    signal: new AbortController().signal,
  });
  return {output, said, printed, contextOf};
}
