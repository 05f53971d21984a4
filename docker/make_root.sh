#!/bin/sh
# make_root.sh PROGRAM FOLDER: what the small image holds: the program, the libraries that it links, a shell, certificates.
set -eu
program="$1"
root="$2"

mkdir -p "$root/usr/local/bin" "$root/bin" "$root/etc/ssl/certs" "$root/tmp" "$root/data" "$root/home/stepwell"
chmod 1777 "$root/tmp"
cp "$program" "$root/usr/local/bin/"
if ldd "$program" | grep "not found" >&2; then
    echo "$program links libraries that this image does not have" >&2
    exit 1
fi
# "name => /path (address)" and "/path (address)" alike, and what the resolver of names loads by itself.
{ ldd "$program" | grep -o '/[^ ]*'; ls /lib/*/libnss_dns.so.2 /lib/*/libnss_files.so.2 /lib/*/libresolv.so.2 2>/dev/null; } |
    sort -u | while read -r library; do
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
done
cp "$(command -v busybox)" "$root/bin/busybox"
for command in sh cat cp date echo env false grep head id kill ls mkdir mv printf pwd rm sed sleep sort tail test touch tr true uname wc wget; do
    ln -s busybox "$root/bin/$command"
done
cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
printf 'root:x:0:0:root:/:/bin/sh\nstepwell:x:1000:1000::/home/stepwell:/bin/sh\n' >"$root/etc/passwd"
printf 'root:x:0:\nstepwell:x:1000:\n' >"$root/etc/group"
printf 'hosts: files dns\n' >"$root/etc/nsswitch.conf"
chown -R 1000:1000 "$root/data" "$root/home/stepwell"
