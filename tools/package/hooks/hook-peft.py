"""Takes the whole of PEFT, which imports its kinds of adapters by name, and what it writes its cards with."""

from PyInstaller.utils.hooks import collect_data_files, copy_metadata

from tools.package.taken_parts import taken_modules

hiddenimports = [*taken_modules("peft"), "jinja2"]
datas = collect_data_files("huggingface_hub", includes=["templates/modelcard_template.md"])
datas += copy_metadata("jinja2")  # by which it is looked for
