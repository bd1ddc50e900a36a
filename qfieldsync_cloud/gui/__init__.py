"""What people see: windows and boxes; they decide nothing."""
