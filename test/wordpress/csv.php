<?php
// The table of answers of a result from the input, as the plugin makes it: `php csv.php <folder of the plugin> <delimiter>`.
define( 'ABSPATH', '/' );
function wp_json_encode( $value ) {
	return json_encode( $value );
}
require $argv[1] . '/includes/csv.php';
echo Samen\csv_head( $argv[2] ), Samen\csv_rows( json_decode( stream_get_contents( STDIN ) ), $argv[2] );
