"""What plans of money and results must hold before they are written: lines, headers, indicators, targets."""
