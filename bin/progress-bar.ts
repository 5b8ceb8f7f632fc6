/** How far a download is: a bar that moves where a person looks at it, else a line for each tenth. */
export interface ProgressBar {
  show(doneBytes: number, totalBytes: number): void;
  /** Leaves the line; more than once does nothing more. */
  end(): void;
}

interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 24;

export function createProgressBar(out: Terminal, title: string): ProgressBar {
  let shown = '';
  const write = out.isTTY === true ? (line: string) => `\r${line}\u001b[K` : (line: string) => `${line}\n`;
  return {
    show(doneBytes, totalBytes) {
      const share = totalBytes === 0 ? 1 : doneBytes / totalBytes;
      const line = out.isTTY === true ? barOf(title, share, totalBytes) : tenthOf(title, share, totalBytes);
      if (line === shown) return;
      shown = line;
      out.write(write(line));
    },
    end() {
      if (shown !== '' && out.isTTY === true) out.write('\n');
      shown = '';
    },
  };
}

function barOf(title: string, share: number, totalBytes: number): string {
  const full = Math.floor(share * WIDTH);
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  return `${title}  ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent} % of ${megabytes(totalBytes)}`;
}

function tenthOf(title: string, share: number, totalBytes: number): string {
  return `${title}: ${Math.floor(share * 10) * 10} % of ${megabytes(totalBytes)}`;
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;
