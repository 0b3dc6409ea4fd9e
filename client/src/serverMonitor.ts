import * as vscode from 'vscode';
import { State, WorkDoneProgressCancelNotification } from 'vscode-languageclient';
import type {
  BaseLanguageClient,
  ProgressToken,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
} from 'vscode-languageclient';

/** What the server is doing, for views and status. */
export type Phase = 'starting' | 'analysing' | 'ready' | 'disabled' | 'stopped';

/** Knows whether the server starts, analyses, rests or has stopped; mirrors it in the context key `bulkhead.phase`. */
export class ServerMonitor implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Phase>();
  /** Fires when the phase changes. */
  readonly onDidChange = this.changed.event;
  private readonly progressed = new vscode.EventEmitter<WorkDoneProgressReport>();
  /** Fires while a scan goes on. */
  readonly onDidProgress = this.progressed.event;
  private state: State = State.Starting;
  private readonly scans = new Set<ProgressToken>();
  /** The scan that follows each start of the server is not over yet. */
  private firstScan = true;
  private shown: Phase = 'starting';
  private client: BaseLanguageClient | undefined;
  private readonly disposables: vscode.Disposable[] = [this.changed, this.progressed];

  constructor(private readonly isEnabled: () => boolean) {
    this.disposables.push(
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('bulkhead.enable') && this.update()),
    );
    void vscode.commands.executeCommand('setContext', 'bulkhead.phase', this.shown);
  }

  /** Follows a client; called once, before it starts. */
  follow(client: BaseLanguageClient): void {
    this.client = client;
    this.disposables.push(
      client.onDidChangeState(({ newState }) => {
        this.state = newState;
        this.scans.clear();
        if (newState !== State.Running) this.firstScan = true;
        this.update();
      }),
    );
  }

  get phase(): Phase {
    return this.shown;
  }

  /** Called with every work-done progress of the server; the server reports nothing but scans. */
  onProgress(token: ProgressToken, params: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void {
    if (params.kind === 'begin') this.scans.add(token);
    else if (params.kind === 'end') {
      this.scans.delete(token);
      this.firstScan = false;
    } else this.progressed.fire(params);
    this.update();
  }

  /** Asks the server to stop the scans that are under way. */
  async cancelScans(): Promise<void> {
    for (const token of this.scans) await this.client?.sendNotification(WorkDoneProgressCancelNotification.type, { token });
  }

  /** Settles when the server has analysed the workspace, or will not. */
  whenReady(): Promise<Phase> {
    const settled = (phase: Phase): boolean => phase !== 'starting' && phase !== 'analysing';
    if (settled(this.shown)) return Promise.resolve(this.shown);
    return new Promise((resolve) => {
      const listener = this.onDidChange((phase) => {
        if (!settled(phase)) return;
        listener.dispose();
        resolve(phase);
      });
    });
  }

  private update(): void {
    const phase = this.current();
    if (phase === this.shown) return;
    this.shown = phase;
    void vscode.commands.executeCommand('setContext', 'bulkhead.phase', phase);
    this.changed.fire(phase);
  }

  private current(): Phase {
    if (this.state === State.Starting) return 'starting';
    if (this.state !== State.Running) return 'stopped';
    if (!this.isEnabled()) return 'disabled';
    return this.firstScan || this.scans.size > 0 ? 'analysing' : 'ready';
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }
}
