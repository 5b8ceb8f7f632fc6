import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Metrics } from '../metrics.js';

/**
 * Counts what crosses the port, pages, answers and live chat alike. A chat's connection lives for hours, so what
 * is still open is counted when somebody reads the metrics, and not at its end.
 */
export function countBytes(http: Server, { networkBytes }: Pick<Metrics, 'networkBytes'>): void {
  const counted = new Map<Socket, { received: number; sent: number }>();
  const take = (socket: Socket): void => {
    const before = counted.get(socket) ?? { received: 0, sent: 0 };
    const now = { received: socket.bytesRead, sent: socket.bytesWritten };
    networkBytes.counter.inc({ direction: 'received' }, now.received - before.received);
    networkBytes.counter.inc({ direction: 'sent' }, now.sent - before.sent);
    counted.set(socket, now);
  };
  networkBytes.beforeReading(() => [...counted.keys()].forEach(take));
  http.on('connection', (socket: Socket) => {
    counted.set(socket, { received: 0, sent: 0 });
    socket.once('close', () => {
      take(socket);
      counted.delete(socket);
    });
  });
}
