"""What src/api/generate.py makes is current. The self-test: would it be noticed if it were not?"""
import pathlib
import shutil
import sys
import tempfile

import source

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src/api"))
import generate
from description import Api, problems


def check(root):
    return generate.findings(Api((root / generate.DESCRIPTION).read_text()), root)


def self_test():
    text = (ROOT / generate.DESCRIPTION).read_text()
    api = Api(text)
    with tempfile.TemporaryDirectory() as directory:
        root = pathlib.Path(directory)
        for name in ("include/genauth", "src", "tests/generated"):
            shutil.copytree(ROOT / name, root / name)
        shutil.copy(ROOT / "README.md", root)
        assert list(generate.findings(api, root)) == []
        changed, missing = "include/genauth/model/mfa.hpp", "src/api/mfa_codec.cpp"
        (root / changed).write_text((root / changed).read_text().replace("factor_id", "factorId"))
        (root / missing).unlink()
        readme = (root / "README.md").read_text()
        (root / "README.md").write_text(readme.replace("`reset_factor`", "`resetFactor`"))
        assert [name for name, _ in generate.stale(api, root)] == [changed, missing, "README.md"]
        client = root / "include/genauth/client.hpp"
        client.write_text(client.read_text().replace("generate.py: token", "generate.py: tokens"))
        lost = [o for o in api.operations.values() if o not in generate.callable_operations(api, root)]
        assert lost and {o.domain for o in lost} == {"token"}
    for right, wrong in (('["FactorProfile"', '["FactorProfiles"'), ('"delivery": "bind"', '"delivery": "maybe"'),
                         ('{"refresh_token": "refresh"', '{"refresh_token": "maybe"'), ('{"appId": "own"}', "{}"),
                         ('"page": ["integer?"', '"page": ["integer[]?"'), ('"format": "text"', '"format": "bare"')):
        assert right in text and list(problems(Api(text.replace(right, wrong)))), right


source.main(check, self_test)
