"""The addresses under which a server can be opened, and one of them as a picture for phones."""

import fcntl
import io
import socket
import struct

GET_ADDRESS = 0x8915  # Linux: SIOCGIFADDR
EVERYWHERE = ("0.0.0.0", "::", "")  # noqa: S104  compared with, not bound to


def urls(host: str, port: int) -> list[str]:
    """Return the addresses that a listening host has: those in the local network when it listens everywhere."""
    hosts = ["127.0.0.1", *lan_addresses()] if host in EVERYWHERE else [host]
    return [f"http://{f'[{each}]' if ':' in each else each}:{port}" for each in hosts]


def lan_addresses() -> list[str]:
    """Return the IPv4 addresses of this machine's networks, itself aside."""
    found = [_address_of(name) for _, name in socket.if_nameindex()]
    return [address for address in dict.fromkeys(found) if address and not address.startswith("127.")]


def qr_code(url: str) -> str:
    """Return a QR code as text for a terminal."""
    import segno

    drawn = io.StringIO()
    segno.make(url, error="m").terminal(drawn, compact=True)
    return drawn.getvalue()


def _address_of(interface: str) -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            answer = fcntl.ioctl(asking, GET_ADDRESS, struct.pack("256s", interface.encode()[:15]))
        except OSError:  # the interface has no such address
            return ""
    return socket.inet_ntoa(answer[20:24])
