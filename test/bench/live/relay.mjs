// The yardstick: a WebSocket server that keeps the last message of each slot and passes it on, and does nothing else. It speaks no
// MQTT, checks nothing and writes nothing down: no broker can do less.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

/** A slot's name comes before its bytes. */
export const NAME = 22;

const slots = new Map();
const boards = new Set();
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });

sockets.on('connection', (socket, { url }) => {
  if (url === '/watch') {
    boards.add(socket);
    socket.on('close', () => boards.delete(socket));
    for (const message of slots.values()) socket.send(message);
  }
  socket.on('message', (message) => {
    slots.set(Buffer.from(message).toString('latin1', 0, NAME), message);
    for (const board of boards) board.send(message);
    socket.send('');
  });
});

if (process.send) server.listen(0, '127.0.0.1', 4096, () => process.send({ port: server.address().port }));
