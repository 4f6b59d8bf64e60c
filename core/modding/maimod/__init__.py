"""MaiMod: a model reads a map and reports what it would not have expected.

The bundled model: log probabilities (teacher_forcing) -> decisions -> anomalies (anomaly_features) -> findings
(anomaly_findings). Public checkpoints: surprisals -> findings (checkpoint_maimod). `run_maimod.maimod` runs either.
"""
