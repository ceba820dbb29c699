// A network between a client and a server that speaks MQTT over WebSocket, and what can be wrong with it.
import { createServer } from 'node:http';
import { generate, parser } from 'mqtt-packet';
import { WebSocket, WebSocketServer } from 'ws';

const packetsIn = (hear) => {
  const reading = parser({ protocolVersion: 4 });
  reading.on('packet', hear);
  return (data) => reading.parse(data);
};

/** Bytes in frames of `size` bytes. */
function sendCut(socket, bytes, size) {
  for (let at = 0; at < bytes.length; at += size) socket.send(bytes.subarray(at, at + size));
}

/** Half of a packet, and the end. */
function breakIn(socket, bytes, other) {
  socket.send(bytes.subarray(0, bytes.length >> 1), () => (socket.terminate(), other.terminate()));
}

/**
 * @returns `url`, to connect to; `faults`, to be changed at any time; `packets`, what clients sent; `lines()`, how many are connected now;
 *     `refuse()`, after which nobody listens, and `accept()`; `cutAll()`, which ends all connections; `close()`.
 */
export async function flaky(target) {
  const faults = {
    /** Nothing passes, and nobody is told. */
    silent: false,
    /** How many bytes a frame to the client has at most. */
    frame: Infinity,
    /** Packets to the client that get lost. */
    swallow: () => false,
    /** A packet to the client, or to the server, of which half arrives before the connection ends. */
    breakDown: () => false,
    breakUp: () => false,
  };
  const packets = [];
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, handleProtocols: () => 'mqtt' });

  sockets.on('connection', (client) => {
    const server = new WebSocket(target, ['mqtt']);
    const early = [];
    const down = packetsIn((packet) => {
      if (faults.silent || faults.swallow(packet)) return;
      const bytes = generate(packet);
      if (faults.breakDown(packet)) breakIn(client, bytes, server);
      else sendCut(client, bytes, Math.min(faults.frame, bytes.length));
    });
    const up = packetsIn((packet) => {
      packets.push(packet);
      if (faults.silent) return;
      const bytes = generate(packet, { protocolVersion: 4 });
      if (faults.breakUp(packet)) breakIn(server, bytes, client);
      else if (server.readyState === WebSocket.OPEN) server.send(bytes);
      else early.push(bytes);
    });
    server.on('open', () => early.forEach((bytes) => server.send(bytes)));
    server.on('message', down);
    client.on('message', up);
    for (const [one, other] of [
      [client, server],
      [server, client],
    ])
      one.on('close', () => !faults.silent && other.terminate()).on('error', () => other.terminate());
  });

  const accept = (port) => new Promise((done) => http.listen(port, '127.0.0.1', done));
  await accept(0);
  const { port } = http.address();
  const cutAll = () => sockets.clients.forEach((client) => client.terminate());
  const refuse = () => new Promise((done) => (http.close(done), cutAll()));
  return {
    url: `ws://127.0.0.1:${port}`,
    faults,
    packets,
    lines: () => sockets.clients.size,
    cutAll,
    refuse,
    accept: () => accept(port),
    close: refuse,
  };
}
