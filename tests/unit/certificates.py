"""Certificates made for a test, by `openssl`."""

from __future__ import annotations

import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


@dataclass(frozen=True)
class Authority:
    """An authority of a test's own, and the servers it vouches for."""

    folder: Path

    @property
    def pem(self) -> str:
        """Its certificate."""
        return self.folder.joinpath("ca.pem").read_text(encoding="ascii")

    def server(self, name: str, *, start: str = "", end: str = "") -> ssl.SSLContext:
        """A server's certificate for this host name or address.

        Args:
            name: as a subject alternative name, `IP:127.0.0.1` for instance.
            start: first moment, `20000101000000Z` for instance; now when empty.
            end: last moment; tomorrow when empty.
        """
        stem = self.folder / f"server-{len(list(self.folder.iterdir()))}"
        key, request, cert = (stem.with_suffix(end) for end in (".key", ".csr", ".crt"))
        run(
            *("req", *NEW_KEY, "-subj", "/CN=server"),
            *("-keyout", str(key), "-out", str(request)),
        )
        extensions = stem.with_suffix(".ext")
        extensions.write_text(f"subjectAltName={name}\n", encoding="ascii")
        config = self.folder / "ca.cnf"
        moments = ("-startdate", start, "-enddate", end) if start else ("-days", "1")
        run(
            *("ca", "-batch", "-config", str(config), "-in", str(request)),
            *("-out", str(cert), "-extfile", str(extensions), "-notext", *moments),
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(cert, key)
        return context


def make_authority(folder: Path) -> Authority:
    """A new authority whose files are in `folder`."""
    run(
        *("req", "-x509", *NEW_KEY, "-days", "2"),
        *("-subj", "/CN=Test authority", "-keyout", str(folder / "ca.key")),
        *("-addext", "keyUsage=critical,keyCertSign,cRLSign"),
        *("-out", str(folder / "ca.pem")),
    )
    folder.joinpath("index.txt").touch()
    folder.joinpath("serial").write_text("1000\n", encoding="ascii")
    folder.joinpath("ca.cnf").write_text(
        f"""[ca]
default_ca = test
[test]
dir = {folder}
database = $dir/index.txt
new_certs_dir = $dir
certificate = $dir/ca.pem
private_key = $dir/ca.key
serial = $dir/serial
default_md = sha256
policy = anything
unique_subject = no
[anything]
commonName = supplied
""",
        encoding="ascii",
    )
    return Authority(folder)


def run(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)
