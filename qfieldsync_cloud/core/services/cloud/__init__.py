"""A QFieldCloud server as a service, over HTTP. See `docs/cloud.md`.

server_url, settings     where, and through what
calls                    what is asked: requests as values, nothing is sent
transport                sends one and returns the bytes of the answer
  connections, watch, retries
answers, readers         what the answer says: an error, or values
paging                   whole lists out of pages
client                   the calls of a server, one method each
service, pushing         the same as a `SyncService` of one project
outgoing                 what may be pushed, and in which parts
package_download         a package into a folder, checked
"""
