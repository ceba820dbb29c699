import { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/**
 * A WebSocket as a stream. What is written while the socket is busy, or corked, goes out as one frame: an MQTT packet is written in half a dozen
 * pieces, and each would otherwise be a frame and a call to the system of its own, which cost more than all the rest.
 */
export function streamOver(socket: WebSocket): Duplex {
  const stream = new Duplex({
    read: () => socket.resume(),
    write: (piece: Buffer, _, done) => socket.send(piece, done),
    writev: (pieces, done) => socket.send(Buffer.concat(pieces.map(({ chunk }) => chunk as Buffer)), done),
    final(done) {
      socket.close();
      done();
    },
    destroy(error, done) {
      socket.terminate();
      done(error);
    },
  });
  socket.on('message', (data: Buffer) => {
    if (!stream.destroyed && !stream.push(data)) socket.pause();
  });
  socket.on('close', () => stream.destroy());
  socket.on('error', () => stream.destroy());
  return stream;
}
