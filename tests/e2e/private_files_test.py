"""Nothing below the data directory is anybody else's to read or change, whatever the umask and whatever the directory was before."""
import json
import os
import stat

import pytest

from conftest import zipped

ROLE = "arn:aws:iam::000000000000:role/any"
# A umask is read by setting it.
HANDLER = "import os\ndef handler(event, context):\n    mask = os.umask(0)\n    os.umask(mask)\n    return mask\n"


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_modes(own_server, tmp_path, mask):
    data = tmp_path / "data"
    data.mkdir()
    data.chmod(0o777)
    server = own_server(data_dir=data, start=False)
    before = os.umask(mask)
    try:
        server.start()
    finally:
        os.umask(before)
    functions = server.client("lambda")
    layer = functions.publish_layer_version(LayerName="l", Content={"ZipFile": zipped({"python/lib.py": "x = 1\n"})})
    functions.create_function(FunctionName="f", Runtime="python3.11", Handler="index.handler", Role=ROLE, Layers=[layer["LayerVersionArn"]],
                              Code={"ZipFile": zipped({"index.py": HANDLER, "below/data": "x"})})
    functions.get_waiter("function_active_v2").wait(FunctionName="f")
    assert json.load(functions.invoke(FunctionName="f")["Payload"]) == mask, "handlers have the umask of whoever started the server"
    s3 = server.client("s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="bucket")
    s3.put_object(Bucket="bucket", Key="key", Body=b"x")

    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    paths = [path for path in data.rglob("*") if not path.is_symlink() and "__pycache__" not in path.parts]
    tasks = data / "lambda" / "tasks"
    assert any(tasks in path.parents for path in paths) and (data / "s3" / "objects").is_dir()
    for path in paths:
        mode = stat.S_IMODE(path.stat().st_mode)
        if tasks in path.parents:  # behind a closed door; containers may run as any user
            wanted = 0o755 if path.is_dir() else 0o644
            assert mode == wanted, (path, oct(mode))
        else:
            assert mode & 0o077 == 0, (path, oct(mode))
