import { networkInterfaces } from 'node:os';

export interface LanAddress {
  /** As the system calls the network: `en0`, `wlan0`, `Wi-Fi`. */
  name: string;
  address: string;
}

/** Networks that phones in the room are not on: of virtual machines, containers and tunnels. */
const inside =
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|tun|tap|wg|utun|zt|tailscale|ham|llw|awdl|bridge|lxc|cni|flannel)/i;
const wireless = /^(?:wl|wi-?fi|ap\d|en0$|en1$)/i;

/** Where this laptop can be reached, the likeliest first: networks of its own address range, wifi before cable. */
export function lanAddresses(of: ReturnType<typeof networkInterfaces> = networkInterfaces()): LanAddress[] {
  const found = Object.entries(of).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ name, address })),
  );
  const weight = ({ name, address }: LanAddress): number =>
    (inside.test(name) ? 0 : 8) +
    (/^(?:192\.168|10)\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(address) ? 4 : 0) +
    (address.startsWith('169.254.') ? -4 : 0) + // no router gave it one
    (wireless.test(name) ? 1 : 0);
  return found.sort((a, b) => weight(b) - weight(a));
}
