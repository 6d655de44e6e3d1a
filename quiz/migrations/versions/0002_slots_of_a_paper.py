"""What a slot of an exam paper is worth, and in which part it stands.

Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let a slot have a part and a max mark of its own."""
    with op.batch_alter_table("slot", schema=None) as batch_op:
        batch_op.add_column(sa.Column("part", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("max_mark", sa.Integer(), nullable=True))


def downgrade() -> None:
    """Forget both."""
    with op.batch_alter_table("slot", schema=None) as batch_op:
        batch_op.drop_column("max_mark")
        batch_op.drop_column("part")
