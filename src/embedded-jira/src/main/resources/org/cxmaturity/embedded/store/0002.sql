CREATE TABLE ej_setting (
  namespace VARCHAR(255) NOT NULL,
  setting_key VARCHAR(255) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  content VARCHAR(1000000) NOT NULL,
  PRIMARY KEY (namespace, setting_key)
);
CREATE TABLE ej_cluster_lock (
  lock_name VARCHAR(255) PRIMARY KEY,
  owner VARCHAR(255) NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE TABLE ej_job (
  job_id VARCHAR(255) PRIMARY KEY,
  runner_key VARCHAR(255) NOT NULL,
  schedule VARCHAR(1000) NOT NULL,
  parameters VARCHAR(32767) NOT NULL,
  next_run BIGINT
);
CREATE INDEX ej_job_next ON ej_job (next_run);
