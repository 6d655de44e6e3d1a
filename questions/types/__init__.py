"""One file per question type: what its node means and how a response is graded."""
