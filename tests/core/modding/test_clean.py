"""Maps without faults give no findings."""

from core.modding.run_checks import check_path


def test_clean_sets_give_no_findings(clean_folder):
    assert [(f.severity, f.difficulty, f.message) for f in check_path(clean_folder)] == []
